use strict;
for my $line ("MAIL FROM: a\@example.com", 'RCPT TO:b@example.com') {
  print "$line\n" if $line =~ /^MAIL/;
}
my $l = 'RCPT TO: c@example.com';
if ($l =~ /^RCPT TO:\s*(.*)/) { print $1 }
