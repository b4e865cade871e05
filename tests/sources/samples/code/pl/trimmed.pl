use Net::SMTP;
my $smtp = Net::SMTP->new('localhost');
$smtp->mail("ann\@example.com\n");
$smtp->mail(' ann@example.com ');
$smtp->to(' Bob <bob@example.com> ', "carl\@example.com\r\n");
$smtp->to('bob @example.com');
$smtp->to("bob\@example.com\nDATA");
$smtp->to(' bob@@example.com ');
