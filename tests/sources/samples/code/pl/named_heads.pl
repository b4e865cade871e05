use IO::Socket;
use constant RCPT => 'RCPT TO:<';
my $head = "MAIL FROM:<";
my %h = (bare => "RCPT TO:");
sub go {
    my ($sock, $to, $sender) = @_;
    print $sock RCPT . $to . "\r\n";
    print $sock RCPT . $to . ">\r\n";
    print $sock "$head$sender\r\n";
    print $sock "$head$sender>\r\n";
    print $sock "${head}$sender\r\n";
    print $sock $head . $sender . "\r\n";
    print $sock $h{bare} . $to . "\r\n";
    print $sock "$h{bare}$to\r\n";
    print $sock "$h{bare}<$to>\r\n";
    printf $sock "%s%s\r\n", RCPT, $to;
    print RCPT . $to;
    warn RCPT . $to;
}
