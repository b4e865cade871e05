use IO::Socket::INET;
my $sock = IO::Socket::INET->new("mx:25");
say $sock "RCPT TO:<$a>\r\n";
say $sock "RCPT TO:<$a>\r";
say {$sock} "RCPT TO:<$a>\r\n";
print $sock "RCPT TO:<", $a, ">\r\n";
print $sock "RCPT TO:<", $a, ">\n";
print $sock "RCPT TO:<$a>\r\n";
say "RCPT TO:<$a>\r\n";
