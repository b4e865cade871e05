print $s "MAIL FROM:<$a>\r\n";
print $s "RCPT TO:" . option('keeper') . "\r\n";
print $s "RCPT TO:" . $opt->get('keeper') . "\r\n";
print $s "RCPT TO:$ENV{KEEPER}\r\n";
