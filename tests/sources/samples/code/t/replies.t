use Test::More;
my $c = Own::Client->new('localhost');
my %rcpt = (
    'RCPT TO:<stone@example.com>'  => 250,
    'RCPT TO:<.stone@example.com>' => 250,
    'RCPT TO: <stone@example.com>' => 501,
);
is $c->say('MAIL FROM:<pit@example.com>'), 250, 'MAIL FROM';
is $c->say($_), $rcpt{$_}, $_ for sort keys %rcpt;
my %table = ('MAIL FROM: <pit@example.com>' => sub { 1 });
done_testing;
