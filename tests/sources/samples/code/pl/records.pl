$\ = "\r\n";
print $sock "MAIL FROM:<$f>";
print $sock "RCPT TO:<$f>";
printf $sock "RCPT TO:<%s>", $f;
