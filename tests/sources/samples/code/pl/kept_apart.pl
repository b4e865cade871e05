use constant RCPT => "RCPT TO:<%s>\r\n";
my %form = (mail => "MAIL FROM:<%s>\r\n", dsn => "RCPT TO:<%s> NOTIFY=%s\r\n");
my %make = (to => sub { my ($p) = @_; "RCPT TO:<$p>\r\n" });
my $head = 'RCPT TO:';
sub put { my ($key, @args) = @_; print $sock sprintf($form{$key}, @args); }
print $sock sprintf(RCPT, 'a@b.example');
print $sock sprintf(RCPT, '<a@b.example>');
put('mail', 'a@b.example');
put('mail', '<a@b.example>');
put('dsn', 'a@b.example', 'NEVER');
put('dsn', 'a@b.example', 'NEVER,DELAY');
print $sock $make{to}->('a@b.example');
print $sock $make{to}->('a b@b.example');
print $sock $head . "<a\@b.example>\r\n";
print $sock $head . "a\@b.example\r\n";
