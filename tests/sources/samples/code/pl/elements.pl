my @duty = ('a@b.example', 'c@d.example');
$smtp->mail('<e@f.example>');
printf $s "RCPT TO:<%s>\r\n", $duty[0];
print $s "RCPT TO:$duty[1]\r\n";
