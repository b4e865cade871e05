my $d = "MAIL FROM:<$a> ";
$d .= "SIZE=5\r\n";
print $s "MAIL FROM:<$a> ";
print $s "SIZE=5\r\n";
my $c = "MAIL FROM:<$a";
$c .= ">\r\n";
