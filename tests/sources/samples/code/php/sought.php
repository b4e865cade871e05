<?php
$a = substr($line, strlen("MAIL FROM: <"));
$b = substr($line, strlen('MAIL FROM: <'), -1);
$ok = fnmatch("MAIL FROM: <*>", $line);
$n = sscanf($line, "MAIL FROM: <%s>", $x);
$c = Str::is("MAIL FROM: <*>", $line);
$d = Str::after($line, "MAIL FROM: <");
$e = Str::between($line, "MAIL FROM: <", ">");
$f = "MAIL FROM: <$x>";
