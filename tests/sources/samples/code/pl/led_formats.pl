print $sock "EHLO me\r\n";
printf $sock "%s %s\r\n", "RCPT TO:", $to;
printf $sock "%s%s\r\n", "RCPT TO:", $to;
printf $sock "%s<%s>\r\n", "RCPT TO:", $to;
print $sock sprintf("%s <%s>\r\n", "RCPT TO:", $to);
