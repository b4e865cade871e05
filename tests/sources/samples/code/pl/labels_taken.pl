sub t1 { my ($code, $what) = @_; $s->print("$what\r\n"); }
sub t2 { my ($code, $what) = @_; print {$s} "$what\r\n"; }
sub t3 { my ($code, $what) = @_; print "$what\r\n"; }
sub t4 { my ($code, $what) = @_; warn "> $what\n"; print $s "$what\r\n"; }
sub t5 { my ($code, $what) = @_; tell($code, $what); warn "$what\n"; }
sub w1 { my ($code, $what) = @_; warn "$what\n"; }
sub w2 { my ($self, $code, $what) = @_; $self->log("$what\n"); }
t1(250, "MAIL FROM: $x");
t2(250, "MAIL FROM: $x");
t3(250, "MAIL FROM: $x");
t4(250, "MAIL FROM: $x");
t5(250, "MAIL FROM: $x");
w1(250, "MAIL FROM: $x");
$o->w2(250, "MAIL FROM: $x");
