#| "MAIL FROM: <a@b.example>" |#
(define (mail w sender) (fprintf w "MAIL FROM: <~a>\r\n" sender))
(define (rcpt w who) (write-string (string-append "RCPT TO: <" who ">\r\n") w))
(define (sound w sender) (fprintf w "MAIL FROM:<~a>\r\n" sender))
(define mark #\") ; "RCPT TO: <a@b.example>"
(printf "MAIL FROM: ~a\n" sender)
