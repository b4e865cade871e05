sub angle { my ($address) = @_; return "<$address>"; }
sub formed {
    my $address = shift;
    return '<' . $address . '>';
}
sub bare { my ($address) = @_; $address =~ s/[<>]//g; return $address; }
print $sock "RCPT TO:<" . angle($to) . ">\r\n";
print $sock "RCPT TO:<" . formed($to) . ">\r\n";
print $sock "RCPT TO:" . angle($to) . "\r\n";
print $sock "RCPT TO:<" . bare($to) . ">\r\n";
