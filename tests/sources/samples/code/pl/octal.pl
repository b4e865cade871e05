use IO::Socket;
my @session = (
    "EHLO a.example\015\012",
    "MAIL FROM:<ann\@example.com>\015\012",
    "RCPT TO:<bob\@example.com>\012",
    "DATA\015\012",
    "QUIT\015\012",
);
sub ask { my ($verb, $rest) = @_; print $sock "$verb $rest\015\012"; }
ask("MAIL", "FROM: <ann\@example.com>");
ask("RCPT", "TO:<bob\@example.com>");
