my @ops = ('a@brewery.example', 'b@brewery.example');
print $s "RCPT TO:$ops[0]\r\n";
print $s "RCPT TO:" . $ops[0] . "\r\n";
