use constant { MAIL => "MAIL FROM:", RCPT => "RCPT TO:" };
print $sock MAIL . "<a\@b.example>\r\n";
print $sock MAIL, "<", $from, ">\r\n";
my %h = (MAIL => "x", RCPT => " <a\@b.example>");
print "Verb " . MAIL . "\n";
ok(MAIL eq "MAIL FROM:", " <a\@b.example>");
