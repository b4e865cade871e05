$smtp->to(join ', ', @watchers);
$smtp->recipient(join ',', @who);
$smtp->to(@watchers);
print $sock "RCPT TO:$ARGV[0]\r\n";
print $sock "RCPT TO:$_\r\n" for @to;
