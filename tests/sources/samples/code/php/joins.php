<?php
fwrite($s, implode(" ", ["MAIL FROM:", $from]) . "\r\n");
fwrite($s, implode(" ", array("RCPT TO:", "<$to>")) . "\r\n");
fwrite($s, join("", ["RCPT TO:", $to, "\r\n"]));
