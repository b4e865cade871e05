set sock [socket $host 25]
fconfigure $sock -translation binary
puts -nonewline $sock "EHLO me\r\n"
puts -nonewline $sock "MAIL FROM:<$from>\r\n"
puts -nonewline $sock "MAIL FROM:$from\r\n"
puts -nonewline $sock [format "RCPT TO: <%s>\r\n" $to]
puts -nonewline $sock [format "RCPT TO:<%s>\r\n" $to]
puts -nonewline $sock [format "RCPT TO:%s\r\n" $to]
puts -nonewline $sock "RCPT TO:<ann@x.example>\n"
puts -nonewline $sock "MAIL FROM:<[dict get $headers From]>\r\n"
puts -nonewline $sock "RCPT TO: <ann@x.example>\r\n"
puts -nonewline $sock "RCPT TO:<[join $to ,]>\r\n"
puts "RCPT TO: $to"
