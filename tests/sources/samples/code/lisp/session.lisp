;; "MAIL FROM: <a@b.example>"
(defun mail (stream from) (format stream "MAIL FROM: <~A>~C~C" from #\Return #\Newline))
(defun rcpt (stream) (write-line "RCPT TO: <bob@example.net>" stream))
(defun sound (stream from) (format stream "MAIL FROM:<~A>~C~C" from #\Return #\Newline))
(defvar *quote* #\") #| "RCPT TO: <a@b.example>" |#
(smtp-command socket (format nil "RCPT TO:~A" address) 250)
(smtp-command socket (concatenate 'string "RCPT TO: " address) 250)
(format socket "RCPT TO:~A~C~C" address #\Return #\Newline)
(format socket "RCPT TO:<~A>~C" address #\Newline)
(format t "RCPT TO: ~A~%" address)
(format *error-output* "RCPT TO: ~A~%" address)
