my $d = "MAIL FROM:<$a> ";
$d = $d . "SIZE=5";
$self->{cmd} = "MAIL FROM:<$a> ";
$self->{cmd} .= "SIZE=5";
my $e = sprintf("MAIL FROM:<%s> ", $a);
$e = "${e}SIZE=5";
print $s $e, "x";
my $g = "MAIL FROM:<$a> ";
print $s $g . "SIZE=5\r\n";
