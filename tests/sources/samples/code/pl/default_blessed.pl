package Teller;
sub new {
    my ($class, %args) = @_;
    return bless { sock => $args{sock}, copy => $args{copy} || 'Weather Desk <weather@harvest.example.org>' }, $class;
}
sub tell {
    my $self = shift;
    my $sock = $self->{sock};
    print $sock "RCPT TO:<$self->{copy}>\r\n";
}
