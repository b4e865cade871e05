;; Texts that are joined, and formats, in what sends them.
(process-send-string process (concat "RCPT TO: " recipient "\r\n"))
(process-send-string process (concat "RCPT TO: " "<" recipient ">" "\r\n"))
(process-send-string process (concat "RCPT TO:<" recipient "\r\n"))
(process-send-string process (format "RCPT TO:%s\r\n" recipient))
(smtp-send-command
 process
 (concat "MAIL FROM: "
         sender))
(smtp-send-command process (concat "MAIL FROM:" (format "<%s> SIZE=%d" sender size)))
(process-send-string process (concat "RCPT TO:<" recipient ">\r\n"))
(process-send-string process (format "RCPT TO:<%s>\r\n" recipient))
(message (concat "RCPT TO: " recipient))
(message (format "RCPT TO: %s" recipient))
(message "%s" (concat "MAIL FROM: " sender))
(error "MAIL FROM: %s was refused" sender)
(smtp-log (concat "RCPT TO: " recipient))
(if (string-prefix-p "MAIL FROM: " line) (read-sender line))
(when (string-match (concat "RCPT TO: " (regexp-quote to)) line) (count-recipient))
