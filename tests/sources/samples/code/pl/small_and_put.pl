my $line = "mail from: $sender";
send_line($line);
my @steps = ("helo x", "mail from: $sender", "rcpt to: $to", "data");
my $text = "mail from: $sender";
warn $text;
