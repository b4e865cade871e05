die Refused->new("MAIL FROM: $reader");
Refused->throw("MAIL FROM: $reader");
die { text => "MAIL FROM: $reader" };
throw Refused("MAIL FROM: $reader");
print $s "RCPT TO: $reader";
