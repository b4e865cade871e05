print $sock "RCPT TO:<", join(', ', @to), ">\r\n";
print $sock "RCPT TO:<", $to[0], ">\r\n";
printf $sock "RCPT TO:%s\r\n", "postmaster\@$domain";
$smtp->command('RCPT', "TO:$self->{to}");
$smtp->command('RCPT TO:', "<$self->{to}>");
syswrite $sock, 'RCPT TO:<' . $to[0] . '>';
say $sock "MAIL FROM:<$from>";
print SERVER "MAIL FROM: <$from>\015\012";
print LOG "RCPT TO: $to\n";
foreach my $one (@rcpts) { print $sock "RCPT TO:$one\r\n"; }
my $line = "RCPT TO:<$to[0]>";
print $sock "$line\r\n";
