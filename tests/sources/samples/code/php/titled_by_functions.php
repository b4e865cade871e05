<?php
function addr($mail, $name) { return sprintf('%2$s <%1$s>', $mail, $name); }
function addr2($mail, $name) { return "$name <$mail>"; }
function path($mail) { return sprintf('<%s>', $mail); }
fwrite($sock, "EHLO me\r\n");
fwrite($sock, "MAIL FROM:" . addr($from, $name) . "\r\n");
fwrite($sock, "MAIL FROM:" . addr2($from, $name) . "\r\n");
fwrite($sock, "MAIL FROM:" . path($from) . "\r\n");
fwrite($sock, sprintf("MAIL FROM:%s\r\n", addr($from, $name)));
fwrite($sock, sprintf("MAIL FROM:<%s>\r\n", addr($from, $name)));
fwrite($sock, sprintf("%s %s\r\n", "RCPT TO:", $to));
fwrite($sock, sprintf("%s%s\r\n", "RCPT TO:", $to));
fwrite($sock, sprintf("%s<%s>\r\n", "RCPT TO:", $to));
fprintf($sock, "%s <%s>\r\n", "RCPT TO:", $to);
