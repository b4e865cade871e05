(my $x = "EHLO me\nMAIL FROM:<a\@example.com>\n") =~ s/\n/\r\n/g; print $sock $x;
print $sock "MAIL FROM:<a\@example.com>\n" =~ s/\n/\r\n/r;
binmode(STDOUT, ":crlf"); my $s = \*STDOUT; print $s "MAIL FROM:<$f>\n";
