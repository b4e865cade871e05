puts $sock [string cat [format "RCPT TO:<%s" $to] ">"]
puts $sock [string cat "RCPT TO:<" $to ">"]
puts $sock [string cat [format "RCPT TO:<%s" $to] ">\r\n"]
puts $sock "[format {RCPT TO:<%s} $to]>"
append cmd [format "RCPT TO:<%s" $to] ">"
puts $sock [format "RCPT TO:<%s" $to]>
puts $sock [format "RCPT TO:<%s" $to]
puts $sock [join [list "RCPT TO:<" $to ">"] ""]
puts $sock [concat [format "RCPT TO:<%s" $to] ">"]
