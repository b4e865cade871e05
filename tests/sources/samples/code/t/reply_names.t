use Test::More;
use constant SYNTAX => '501 5.5.4 Syntax error';
use constant { OK => '250 OK', DENIED => '550 5.7.1 no' };
my $syntax = '501 5.5.4 Syntax error';
is smtp('MAIL FROM:a@x.example'), SYNTAX;
is(smtp('MAIL FROM:a@x.example'), SYNTAX, 'no brackets');
is smtp('MAIL FROM:a@x.example'), $syntax;
is smtp('MAIL FROM:a@x.example'), OK;
is smtp('MAIL FROM:a@x.example'), DENIED;
