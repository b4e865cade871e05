<?php
$args = [];
$args[] = 'BODY=8BIT';
$args[] = "SIZE={$n}k";
$args[] = "SIZE=$n";
fwrite($c, "MAIL FROM:<$from> " . implode(' ', $args) . "\r\n");
