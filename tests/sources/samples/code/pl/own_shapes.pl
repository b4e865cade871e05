sub spec { my ($m) = @_; return "$m->{local}\@$m->{domain}"; }
sub header { my ($m) = @_; return "\"$m->{name}\" <$m->{addr}>"; }
sub path { my ($m) = @_; return "<$m->{addr}>"; }
print $sock "RCPT TO:" . spec($m) . "\r\n";
print $sock "MAIL FROM:<" . header($m) . ">\r\n";
print $sock "RCPT TO:" . path($m) . "\r\n";
