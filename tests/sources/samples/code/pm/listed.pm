my @more = qw(<a@b.example> <c@d.example>);
my @bare = qw(a@b.example c@d.example);
foreach my $addr (@more) { print $s "RCPT TO:$addr\r\n"; }
foreach my $rcpt (@bare) { print $s "RCPT TO:$rcpt\r\n"; }
