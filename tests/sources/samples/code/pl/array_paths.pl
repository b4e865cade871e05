my @altos = ('ann@example.com', 'bob@example.com');
my ($first) = @altos;
print $sock "RCPT TO:<@altos>\r\n";
print $sock qq{RCPT TO:<@altos> NOTIFY=NEVER\r\n};
# One of them, or no array of the program's.
print $sock "RCPT TO:<$altos[0]>\r\n";
print $sock "RCPT TO:<@altos[0]>\r\n";
print $sock "RCPT TO:<$first>\r\n";
print $sock "RCPT TO:<@{[ lc $first ]}>\r\n";
print $sock "RCPT TO:<$_>\r\n" for @altos;
