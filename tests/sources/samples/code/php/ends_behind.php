<?php
$s = fsockopen("h", 25);
fputs($s, "MAIL FROM:<a@b.c>"); fputs($s, "\r\n");
fputs($s, "MAIL FROM:<a@b.c>"); fputs($s, $crlf);
fwrite($s, "MAIL FROM:<a@b.c>");
fwrite($s, CRLF);
fwrite($s, "MAIL FROM:<a@b.c>"); fwrite($s, PHP_EOL);
fwrite($s, "MAIL FROM:<$x>");
fwrite($s, "\r\n");
fwrite($s, "MAIL FROM:<$x>");
fflush($s);
