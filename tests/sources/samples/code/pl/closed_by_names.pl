my $end = ">\r\n";
print $s "RCPT TO:<$a$end";
print $s "RCPT TO:<" . $a . $end;
print $s "RCPT TO:<", $a, $end;
