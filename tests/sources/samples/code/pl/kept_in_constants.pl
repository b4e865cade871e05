use constant { MAIL => "MAIL FROM:", RCPT => "RCPT TO:", QUIT => 'QUIT' };
use constant HEAD => "MAIL FROM:";
use constant FMT => "RCPT TO:<%s>\r\n";
print $sock MAIL . " <a\@b.example>\r\n";
print $sock RCPT . "a\@b.example\r\n";
print $sock HEAD . " <a\@b.example>\r\n";
printf $sock FMT, "Bob <b\@b.example>";
print $sock MAIL, " <a\@b.example>\r\n";
