use Test::More;
use Net::SMTP;
my $smtp = Net::SMTP->new('localhost');
ok !$smtp->mail('r@@x.example');
ok $smtp->mail('t@@x.example');
$smtp->to('r@@x.example');
is($smtp->code, 501, 'refused');
$smtp->to('t@@x.example');
is($smtp->code, 250, 'taken');
