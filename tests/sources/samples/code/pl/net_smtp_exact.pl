use Net::SMTP;
my $smtp = Net::SMTP->new('mx', ExactAddresses => 1);
$smtp->mail('Bob <a@b.example>');
