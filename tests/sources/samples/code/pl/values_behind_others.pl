use IO::Socket;
my $sock = IO::Socket::INET->new("mx:25");
command($sock, "MAIL FROM:%s\r\n", 250, $sender);
command($sock, "RCPT TO:<%s>\r\n", 250, $recipient);
