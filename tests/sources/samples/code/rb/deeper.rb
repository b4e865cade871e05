s = TCPSocket.new('mx', 25)
s.write(<<~E)
  MAIL FROM:<ann@x.example>\r
    RCPT TO:<ann@x.example>\r
  DATA\r
E
s.write(<<~E)
  MAIL FROM:<ann@x.example>\r
  RCPT TO:<ann@x.example>\r
E
s.write(<<-E)
  EHLO x\r
  RCPT TO:<bob@x.example>\r
  E
s.write(<<~E.lines.map(&:strip).join("\r\n"))
  MAIL FROM:<ann@x.example>
     RCPT TO:<ann@x.example>
E
puts(<<~E)
  MAIL FROM:<ann@x.example>
     RCPT TO:<ann@x.example>
E
