use IO::Socket::INET;
my $sock = IO::Socket::INET->new(PeerAddr => $host, PeerPort => 25);
print $sock "MAIL FROM:<a\@example.com>\n";
sub said {
    local $\ = "\r\n";
    print $sock "RCPT TO:<b\@example.com>";
    print $sock "RCPT TO: <b\@example.com>";
}
print $sock "RCPT TO:<c\@example.com>";
print $sock "RCPT TO:<d\@example.com>\n";
