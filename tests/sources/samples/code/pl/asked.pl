print $sock "MAIL FROM:$from\r\n" if $from =~ /</;
if ($to =~ /^<.*>$/) {
    print $sock "RCPT TO:$to\r\n";
} else {
    print $sock "RCPT TO:<$to>\r\n";
}
