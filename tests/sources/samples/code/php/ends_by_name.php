<?php
$crlf = "\n";
fwrite($fp, "RCPT TO:<$to>$crlf");
fwrite($fp, "RCPT TO:<$to>" . $crlf);
fwrite($fp, "RCPT TO:<$to>");
