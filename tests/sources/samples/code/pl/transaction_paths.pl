sub hook_queue {
    my ($self, $transaction) = @_;
    print $sock "MAIL FROM:" . $transaction->sender . "\r\n";
    print $sock "MAIL FROM:" . $transaction->sender->format . "\r\n";
    print $sock "MAIL FROM:" . $transaction->sender->address . "\r\n";
    print $sock "MAIL FROM:" . $sender . "\r\n";
}
