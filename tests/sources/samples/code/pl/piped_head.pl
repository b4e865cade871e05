use strict;
open my $mta, '|-', '/usr/sbin/sendmail', '-t', '-oi' or die $!;
print {$mta} "From: Fen <notes\@fen.example>\n";
print {$mta} "Sender: notes\@fen.example, robot\@fen.example\n";
print {$mta} "To: Duty Officer <duty\@fen.example>, night\@fen.example\n";
print {$mta} "Cc: Night, Watch <watch\@fen.example>\n";
print {$mta} "Subject: note\n\nFrom: nobody, really <x\@y>\n";
close $mta;
