sub add { my ($self, @parts) = @_; $self->{buf} .= $_ for @parts; $self->{buf} .= "\r\n"; }
sub put { my ($self, $head, $rest) = @_; print {$self->{sock}} "$head$rest\r\n"; }
sub all { my ($self, @parts) = @_; print {$self->{sock}} join('', @parts), "\r\n"; }
sub each2 { my ($self, @parts) = @_; foreach my $part (@parts) { print $sock $part; } print $sock "\r\n"; }
$b->add('RCPT TO:', 'a@x.example');
$b->add('RCPT TO:', '<a@x.example>');
$b->put('RCPT TO:', 'a@x.example');
$b->all('RCPT TO:', 'a@x.example');
$b->each2('RCPT TO:', 'a@x.example');
