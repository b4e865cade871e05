my @tests = (
    [ '<spam@relay.example>', '<victim@elsewhere.example>' ],
    [ '<>',                   '<victim@elsewhere.example>' ],
);
for my $t (@tests) {
    say_line("MAIL FROM:$t->[0]");
    say_line("RCPT TO:$t->[1]");
}
say_line("RCPT TO:<$to>");
