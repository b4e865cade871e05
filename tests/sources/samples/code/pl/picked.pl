use Net::SMTP;
my %senders = (
    invoice  => 'invoices@billing.example.com.',
    reminder => 'reminders@billing.example.com',
);
my $rcpts = {
    a => 'a@example.com',
    b => 'b@example..com',
};
sub go {
    my ($smtp, $kind) = @_;
    $smtp->mail($senders{$kind});
    $smtp->to($rcpts->{$kind});
    print $sock "MAIL FROM:<" . $senders{$kind} . ">\r\n";
    print $sock "RCPT TO:<$rcpts->{$kind}>\r\n";
}
