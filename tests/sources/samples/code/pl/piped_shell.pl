my $o = qx(printf 'MAIL FROM: <a\@b.example>\\r\\n' | nc mx 25);
my $p = qx{printf 'RCPT TO: <$to>\\r\\n' | nc mx 25};
system("printf 'RCPT TO:<$to>\\r\\n' | nc mx 25");
system("printf 'RCPT TO:<%s>\\r\\n' $to | nc mx 25");
system("printf \"RCPT TO: <$to>\\r\\n\" | nc mx 25");
