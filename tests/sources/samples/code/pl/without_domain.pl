use Net::SMTP;
my $smtp = Net::SMTP->new('mx.example.com');
$smtp->mail('root');
$smtp->to('postmaster');
$smtp->mail($ENV{USER});
