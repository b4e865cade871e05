<?php
$d = "MAIL FROM:<$a> ";
$d .= "SIZE=5\r\n";
$e = "MAIL FROM:<" . $a . "> ";
$e = $e . "SIZE=5";
$c = "MAIL FROM:<$a";
$c .= ">\r\n";
fputs($s, "MAIL FROM:<$a> ");
fputs($s, "SIZE=5\r\n");
