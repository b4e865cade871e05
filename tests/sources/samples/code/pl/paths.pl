for my $path ('<>', "<$from>") {
    cmd("MAIL FROM:$path");
}
for my $to (@recipients) {
    cmd("RCPT TO:$to");
}
