<?php
function cmd($verb, $arg) { global $sock; $line = $verb; $line .= " " . $arg; fputs($sock, $line . "\r\n"); }
cmd("MAIL FROM:", "<a@b.example>");
cmd("RCPT", "TO:<a@b.example>");
