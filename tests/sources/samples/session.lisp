;; "MAIL FROM: <a@b.example>"
(defun mail (stream from) (format stream "MAIL FROM: <~A>~C~C" from #\Return #\Newline))
(defun rcpt (stream) (write-line "RCPT TO: <bob@example.net>" stream))
(defun sound (stream from) (format stream "MAIL FROM:<~A>~C~C" from #\Return #\Newline))
(defvar *quote* #\") #| "RCPT TO: <a@b.example>" |#
