use IO::Socket;
sub want {
    my ($code, $what) = @_;
    my $reply = <$s>;
    die "$what: $reply" unless $reply =~ /^$code/;
}
sub tell_ { my ($code, $what) = @_; print $s "$what\r\n"; }
print $s "MAIL FROM:<$sender>\r\n";
want(250, "MAIL FROM: $sender");
tell_(250, "MAIL FROM: $sender");
