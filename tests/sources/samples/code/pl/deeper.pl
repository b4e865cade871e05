use IO::Socket;
print $sock <<~E;
  MAIL FROM:<ann\@x.example>\r
    RCPT TO:<ann\@x.example>\r
  E
print $sock <<E;
MAIL FROM:<ann\@x.example>\r
 RCPT TO:<ann\@x.example>\r
E
