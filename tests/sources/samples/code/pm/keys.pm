# What is only called as the quotes are begins none.
my %keys = (q => 1, qq => 2);
my $sum = $keys{q} / 2 | $keys{qq}/3;
my $q = 3; my @q = $q|4; my $least = $q<5;
$list->q('|'); $list->q("|"); $list->qq('/'); &q|1;
if ($line =~ /^(?:q|quit)$/) { $done = 1 }
my $sender = "MAIL FROM: <ann\@example.com>";
