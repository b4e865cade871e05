; newLISP, in which escapes are C's.
(define (send-mail mail-from mail-to)
  (net-send-get-result (string "MAIL FROM: " mail-from) "2")
  (net-send-get-result (append "RCPT TO: <" mail-to ">") "2")
  (net-send socket (format "MAIL FROM: %s\r\n" mail-from))
  (net-send socket (format "RCPT TO:<%s>\r\n" mail-to))
  (net-send socket "RCPT TO: <joe@example.com>\r\n")
  (println "RCPT TO: " mail-to))
