use IO::Socket::INET;
my $copy = $ENV{COPY} // 'Weather Desk <weather@harvest.example.org>';
($copy) = $copy =~ /<(.*)>/;
my $sock = IO::Socket::INET->new('mx:25');
print $sock "RCPT TO:<$copy>\r\n";
