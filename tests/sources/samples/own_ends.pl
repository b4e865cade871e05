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
