use Net::SMTP;
$smtp->mail('Shop <shop@example.com>');
$smtp->to('Bob <bob@example.com>', 'c@@example.com');
$smtp->recipient('Ann <ann@@example.com>');
my $from = 'Shop <shop@example.com>';
$smtp->mail($from);
$smtp->to('a@example.com, b@example.com');
$smtp->to(split /,/, 'a@example.com,b@example.com');
$smtp->mail('<a@example.com>');
