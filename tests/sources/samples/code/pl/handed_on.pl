use Net::SMTP;
my $smtp = Net::SMTP->new('mx');
raw('RCPT', 'TO:<oncall@greywharf.example>', 'NOTIFY=ALWAYS');
raw('MAIL', 'FROM:', "<$opt{sender}>");
raw('MAIL', 'FROM:<oncall@greywharf.example>', 'SIZE=1000');
raw("RCPT TO:<postmaster\@$domain[0]>");
raw("RCPT TO:", "<a\@b.example>");
raw("RCPT", "TO:a\@b.example");
sub raw {
    my @words = @_;
    $smtp->command(@words) or die;
    return $smtp->response;
}
