<?php
fwrite($s, sprintf("MAIL FROM:<%1\$s@%2\$s>\r\n", $user, $host));
fwrite($s, sprintf("RCPT TO:<%1\$s>\r\n", $to));
fwrite($s, sprintf('RCPT TO:<%1$s>' . "\r\n", $to));
fwrite($s, sprintf("RCPT TO: <%1\$s>\r\n", $to));
fwrite($s, "RCPT TO:<$row[to]>\r\n");
fwrite($s, "RCPT TO:$row[to]\r\n");
fwrite($s, "RCPT TO: $row[to]\r\n");
fwrite($s, "RCPT TO:<$user?->mail>\r\n");
fwrite($s, "RCPT TO:$user?->mail\r\n");
