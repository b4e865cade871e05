use Test::More;
like $s->feed('RCPT TO:x1@example.nl')->text, qr/brackets/, 'says what is missing';
like($s->feed('RCPT TO: x2@example.nl'), qr/no blank/);
is $s->feed('RCPT TO:told3@example.nl')->text, 'ok', 'says what it takes';
