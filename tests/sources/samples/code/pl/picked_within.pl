use IO::Socket::INET;
my %from = (a => 'a@example.com', b => 'b@example.com;');
sub cmd { my $l = shift; print {$s} "$l\r\n"; return scalar <$s>; }
cmd("MAIL FROM:<$from{$kind}>");
cmd("RCPT TO:<$to>\r\n");
cmd("RCPT TO:<$to>");
