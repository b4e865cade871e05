sub want {
    my ($sock, $code, $what) = @_;
    my $line = <$sock>;
    die "$what: got $line" unless $line =~ /^$code/;
}
sub check {
    my $code = shift;
    my $step = shift;
    print STDERR "$step: $code\n";
}
want($sock, 250, "MAIL FROM: a\@b.example");
want($sock, 250, "MAIL FROM: $x");
check(250, "RCPT TO: $x");
sub step {
    my ($self, $code, $label) = @_;
    my $line = $self->{sock}->getline;
    is($line, $code, $label);
}
sub noted($$) {
    my ($code, $label) = @_;
    diag("$label $code");
}
sub third {
    my $self = shift;
    my ($code, $label) = @_;
    croak "$label: $code";
}
$t->step(250, "MAIL FROM: a\@b.example");
noted(250, "RCPT TO: $x");
$t->third(250, sprintf("RCPT TO: %s", $x));
$t->third(250, "RCPT TO: " . $x);
sub tell {
    my $code = shift;
    my $line = shift;
    print $sock "$line\r\n";
    diag("$line");
}
tell(250, "MAIL FROM: $x");
