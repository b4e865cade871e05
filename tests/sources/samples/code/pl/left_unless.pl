sub one { my ($sock, $rec) = @_;
  next if ($rec !~ /<.+>/);
  print $sock "RCPT TO:$rec\r\n";
}
sub two { my ($sock, $addr) = @_;
  return unless $addr =~ /<.+>/;
  print $sock "RCPT TO:$addr\r\n";
}
sub three { my ($sock, $sender) = @_;
  $sender =~ /^</ or return;
  print $sock "MAIL FROM:$sender\r\n";
}
sub four { my ($sock, $recipient) = @_;
  next if $recipient =~ /</;
  print $sock "RCPT TO:$recipient\r\n";
}
smtp_send("MAIL FROM: <$from>" => '250', "DATA" => '354');
my %answers = ("MAIL FROM: <$from>" => '250');
