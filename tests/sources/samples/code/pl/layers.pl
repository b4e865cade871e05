open(my $fh, "+<:crlf", $path); print $fh "MAIL FROM:<$f>\n";
binmode($sock, ":crlf");
print $sock "RCPT TO:<$f>\n";
print $other_sock "RCPT TO:<$f>\n";
my $x = "MAIL FROM:<$f>\n"; $x =~ s/\n/\r\n/g; print $sock2 $x;
my $y = "MAIL FROM:<$f>\n"; print $sock2 $y;
