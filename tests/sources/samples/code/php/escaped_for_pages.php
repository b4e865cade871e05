<?php
fwrite($sock, "RCPT TO:<" . htmlspecialchars($to) . ">\r\n");
fwrite($sock, sprintf("RCPT TO:<%s>\r\n", htmlentities($to, ENT_QUOTES)));
fwrite($sock, "RCPT TO:<" . trim($to) . ">\r\n");
fwrite($sock, "RCPT TO:<" . addslashes($to) . ">\r\n");
echo "MAIL FROM:<" . htmlspecialchars($to) . ">";
