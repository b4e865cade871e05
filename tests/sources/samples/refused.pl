is(cmd("MAIL FROM: <a\@example.com>"), 501, 'x');
like(cmd("MAIL FROM: <a\@example.com>"), qr/^501/);
dies_ok { cmd("MAIL FROM: <a\@example.com>") };
ok(!cmd("MAIL FROM: <a\@example.com>"));
for my $bad ("MAIL FROM: <a\@example.com>") { }
if ($l eq "MAIL FROM: <a\@example.com>") { }
print $s "RCPT TO: <b\@example.com>\r\n"; like(<$s>, qr/^501/);
print $s "RCPT TO: <ok\@example.com>\r\n"; like(<$s>, qr/^250/);
my %h = ("MAIL FROM: <a\@example.com>" => 1);
