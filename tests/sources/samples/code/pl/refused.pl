is(cmd("MAIL FROM: <a\@example.com>"), 501, 'x');
like(cmd("MAIL FROM: <a\@example.com>"), '501 no');
dies_ok { cmd("MAIL FROM: <a\@example.com>") };
ok(!cmd("MAIL FROM: <a\@example.com>"));
for my $bad ("MAIL FROM: <a\@example.com>") { }
if ($l eq "MAIL FROM: <a\@example.com>") { }
print $s "RCPT TO: <b\@example.com>\r\n"; like(<$s>, '501 no');
print $s "RCPT TO: <ok\@example.com>\r\n"; like(<$s>, '250 ok');
my %h = ("MAIL FROM: <a\@example.com>" => 1);
