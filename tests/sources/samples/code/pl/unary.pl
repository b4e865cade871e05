print $s <<"EOS";
MAIL FROM:<$x>\r
EOS
die "MAIL FROM: rejected $x";
print "RCPT TO: $x rejected\n";
print $s "RCPT TO:" . lc $to . "\r\n";
print $s "RCPT TO:" . lc($to) . "\r\n";
print $s "RCPT TO:" . shift . "\r\n";
