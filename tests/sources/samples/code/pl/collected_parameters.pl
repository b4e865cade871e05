my @args;
push @args, 'BODY=8BIT';
push(@args, "SIZE=${n}k");
push @args, "SIZE=$n";
print $sock "MAIL FROM:<$from> " . join(' ', @args) . "\r\n";
