print $sock join(" ", "MAIL FROM:", $from), "\r\n";
print $sock join(" ", ("RCPT TO:", "<$to>")), "\r\n";
print $sock "MAIL FROM:", $from, "\r\n";
print $sock "MAIL FROM:<", $from, ">", "\r\n";
