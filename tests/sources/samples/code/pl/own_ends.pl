my $CRLF = "\015\012";
sub command {
    my ($text) = @_;
    print $sock $text, $CRLF;
    return reply();
}
sub say_it {
    my $line = shift;
    print $sock "$line\r\n";
}
sub raw {
    my ($text) = @_;
    $sock->write($text);
}
command("MAIL FROM:<a\@example.com>$CRLF");
command('MAIL FROM:<a@example.com>' . $CRLF);
command('MAIL FROM:<a@example.com>');
say_it("MAIL FROM:<a\@example.com>\r\n");
raw("MAIL FROM:<a\@example.com>\r\n");
raw('RCPT TO:<a@example.com>');

sub asked {
    my ($sock, $line, $want) = @_;
    print {$sock} $line, "\015\012";
    my $reply = <$sock>;
    die "$line: $reply" unless $reply =~ /^$want/;
}
asked($s, 'RCPT TO:<a@example.com', 250);
asked($s, 'RCPT TO:<a@example.com>', 250);

sub closed {
    my ($sock, $line) = @_;
    print {$sock} "$line>\015\012";
    my $reply = <$sock>;
}
closed($s, 'RCPT TO:<a@example.com');
