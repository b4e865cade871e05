use Test::More;
like($c->cmd('MAIL FROM:r@x.example'), qr/^5/);
unlike($c->cmd('MAIL FROM:t@x.example'), qr/^5/);
like($c->cmd('MAIL FROM:t@x.example'), qr/^2/);
ok($c->cmd('MAIL FROM:r@x.example') =~ /^5\d\d/, 'refused');
is(substr($c->cmd('MAIL FROM:r@x.example'), 0, 1), '5');
is(int($c->cmd('MAIL FROM:r@x.example')->code / 100), 5);
is(int($c->cmd('MAIL FROM:t@x.example')->code / 100), 2);
