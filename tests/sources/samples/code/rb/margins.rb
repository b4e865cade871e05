require "socket"
sock = TCPSocket.new("mx", 25)
# The margin goes from every line, and then lines are joined.
sock.write(<<~E)
  MAIL FROM:<ann@x.example> \
  SIZE=5\r
E
sock.write(<<~E)
  MAIL FROM:\
  <ann@x.example>\r
  RCPT TO:<bob@x.example>\
   NOTIFY=NEVER\r
E
sock.write(<<~E)
    MAIL FROM:<ann@x.example>\
    SIZE=5\r
    RCPT TO:\
     <bob@x.example>\r
    RCPT TO:<bob@x.example>\
      NOTIFY=NEVER\r
E
sock.write(<<-E)
MAIL FROM:<ann@x.example>\
 SIZE=5\r
RCPT TO:<bob@x.example> \
 NOTIFY=NEVER\r
  E
