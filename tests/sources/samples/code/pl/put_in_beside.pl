my $rcpt = "RCPT TO:<%s>\r\n";
my $head = "RCPT TO:<%s>\r\n";
printf $sock $rcpt, '<ann@x.example>';
printf $sock $head, $message->header('To');
printf STDERR $rcpt, '<ann@x.example>';
printf {$sock} $rcpt, 'bob@x.example';
