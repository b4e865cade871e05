$smtp->mail($from || 'ann@@example.org');
$smtp->mail($from // 'ann@@example.org');
$smtp->mail($ENV{F} ? $ENV{F} : 'ann@@example.org');
$smtp->to($x eq 'ann@@example.org' ? $a : $b);
