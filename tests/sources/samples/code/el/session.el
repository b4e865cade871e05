;; "MAIL FROM: <a@b.example>"
(smtpmail-send-command process "MAIL FROM: <a@b.example>")
(smtpmail-send-command process (format "RCPT TO: <%s>" recipient))
(process-send-string process (concat "RCPT TO: <" recipient ">\r\n"))
(smtpmail-send-command process (format "RCPT TO:<%s>" recipient))
(process-send-string process (concat "MAIL FROM:<" sender ">\r\n"))
(setq quote ?\" other ?")
(message "MAIL FROM: %s" sender)
