(format s "RCPT TO:<~10@a>~C~C" to #\Return #\Linefeed)
(format s "RCPT TO: <~va>~C~C" 3 to #\Return #\Linefeed)
