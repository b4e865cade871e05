puts $sock "MAIL FROM:<ann@x.example>\
 SIZE=5\r"
puts $sock "MAIL FROM:<ann@x.example> SIZE=5\
BODY=8BITMIME\r"
puts $sock "MAIL FROM:\
<ann@x.example>\r"
puts $sock "MAIL FROM:<ann@x.example> \
      SIZE=5\r"
puts $sock "MAIL\
    FROM:<ann@x.example>\r"
puts $sock "RCPT TO:<ann\
    @x.example>\r"
