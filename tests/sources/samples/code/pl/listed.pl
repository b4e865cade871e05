my @admins = (
  '<a@b.example>',
  '<c@d.example>',
);
for my $admin (@admins) { print $s "RCPT TO:$admin\r\n"; }
print $s "RCPT TO:$_\r\n" for @admins;
for my $user (@users) { print $s "RCPT TO:$user\r\n"; }
