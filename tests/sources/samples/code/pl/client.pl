#!/usr/bin/perl
# MAIL FROM: <a@example.com>
use Net::SMTP;
print $sock "MAIL FROM:<$from>\r\n";
print $sock "MAIL FROM: <$from>\r\n";
print SOCK "RCPT TO: $to\r\n";
print {$sock} 'RCPT TO:<' . $to . ">\r\n";
print $sock "RCPT TO:<a\@example..com>\r\n";
$sock->print("RCPT TO:<$to>\n");
printf $sock "MAIL FROM: <%s>\r\n", $from;
$smtp->mail('a@@example.com');
$smtp->to('b@example.com', 'c@example..com');
warn "MAIL FROM: <$from>";
die "RCPT TO: $to failed" if $line =~ /^RCPT TO: <(.*)>/;
print "MAIL FROM: <$from>\n";
print $sock <<EOT;
MAIL FROM: <$from>
RCPT TO:<$to>
EOT
print $sock "RCPT TO:<$opt->{'to'}>\r\n";
print $sock "RCPT TO: <$$list[0]{'to'}>\r\n";
$smtp->datasend("    MAIL FROM: $opt->{'from'}\n");
