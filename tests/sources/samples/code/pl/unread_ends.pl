my $socket = IO::Socket::INET->new('mail.acme.io:25');
print $socket 'MAIL FROM:<a@acme.io>\r\n';
print $socket "RCPT TO:<b\@acme.io>\r\n";
