use strict;
print $s "RCPT TO:<@to>\r\n";
print $s "RCPT TO:<@$to>\r\n";
print $s "RCPT TO:<@_>\r\n";
print $s "RCPT TO:<@ARGV>\r\n";
print $s "RCPT TO:<@ARGV[0]>\r\n";
print $s "RCPT TO:<@h{to}>\r\n";
print $s "RCPT TO:<@h{'to', 'cc'}>\r\n";
print $s "RCPT TO:<@{$h{to}}>\r\n";
print $s "RCPT TO:<@Mail::To>\r\n";
print $s "RCPT TO:<$::to>\r\n";
print $s "RCPT TO:<$to->@*>\r\n";
print $s "RCPT TO:<info\@@host>\r\n";
print $s qq{RCPT TO:<@to>\r\n};
print $s "RCPT TO:@to\r\n";
print $s "RCPT TO: @to\r\n";
print $s "RCPT TO: <@to>\r\n";
print $s "RCPT TO:@{[$user->to]}\r\n";
print $s "RCPT TO: @{[ $user->to ]}\r\n";
printf $s "RCPT TO:<%1\$s>\r\n", $to;
printf $s "RCPT TO:<%2\$s\@%1\$s>\r\n", $host, $to;
printf $s "RCPT TO: <%*s>\r\n", 10, $to;
print $s "RCPT TO:<\@example.org>\r\n";
print $s "RCPT TO:<@example.org>\r\n";
print $s "RCPT TO:<ann@@example.org>\r\n";
print $s 'RCPT TO:<@to>' . "\r\n";
print $s "RCPT TO:<ann@example.org>\r\n";
print $s "MAIL FROM: <ann@example.org>\r\n";
print $s "MAIL FROM:<ann\@example.org>\r\n";
print $s 'MAIL FROM:<ann@example.org>' . "\r\n";
print $s q{MAIL FROM:<ann@example.org>} . "\r\n";
print $s qq{MAIL FROM:<ann@example.org>\r\n};
print $s "MAIL FROM:<ann@1example.org>\r\n";
print $s "MAIL FROM:<ann@[192.0.2.1]>\r\n";
print $s "MAIL FROM:<$user@example.org>\r\n";
print $s "MAIL FROM:<$user\@example.org>\r\n";
print $s "MAIL FROM:<ann@$host>\r\n";
print $s <<EOT;
MAIL FROM:<ann@example.org>
RCPT TO:<bob\@example.org>
EOT
print $s <<'EOT';
MAIL FROM:<ann@example.org>
EOT
my @mine = parts();
print $s "MAIL FROM:<ann@mine.example>\r\n";
$smtp->mail("ann@example.org");
$smtp->to("ann\@example.org", 'bob@example.org');
$smtp->recipient("ann@example.org", "bob@example.org");
my ($first, @others) = hosts();
print $s "MAIL FROM:<ann@others.example>\r\n";
# @commented
print $s "MAIL FROM:<ann@commented.example>\r\n";
print $s "MAIL FROM:<ann@-.example>\r\n";
