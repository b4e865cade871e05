use strict;
use warnings;

sub put { my $line = join '', @_; print { $s } $line, "\r\n"; return answer($s) }

sub probe {
    my ($s, $from, $rcpt) = @_;
    my $r = answer($s);
    print $s "MAIL FROM:<$from>\r\n";
    $r = answer($s);
    return "MAIL FROM: $r" unless $r =~ /^2/;
    put('RCPT TO:<', $rcpt, '>');
    put('RCPT TO:', 'bob@example.com');
    put('MAIL FROM:<ann@example.com> SIZE=', length $from);
    return "RCPT TO:$rcpt";
}
