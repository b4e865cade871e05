use Test::More;
my @lines = ('MAIL FROM: <a@b.example>', 'RCPT TO:<>');
for my $line (@lines) {
    dies_ok { parse($line) } "refused";
}
throws_ok { parse($_) } qr/syntax/ for ('MAIL FROM: <a@b.example>', 'RCPT TO:<>');
for my $line ('MAIL FROM: <told@b.example>', 'RCPT TO:<told@b.example >') {
    ok parse($line), "taken";
}
