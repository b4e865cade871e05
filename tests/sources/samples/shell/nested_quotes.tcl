# Quotes within values of the same kind.
puts -nonewline $sock "MAIL FROM:<[dict get $job "from"]>\r\n"
puts -nonewline $sock "MAIL FROM: <[dict get $job "from"]>\r\n"
