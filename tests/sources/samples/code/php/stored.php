<?php
$s = fsockopen("h", 25);
fputs($log, "MAIL FROM: $a\n");
file_put_contents("log", "MAIL FROM: $from\n", FILE_APPEND);
fputs($s, "MAIL FROM: $a\n");
