<?php
// Quotes within values of the same kind.
fputs($sock, "MAIL FROM:<{$job["from"]}>\r\n");
fputs($sock, "RCPT TO:<{$job->get("to", ['cc'])}>\r\n");
fputs($sock, "MAIL FROM: <{$job["from"]}>\r\n");
fputs($sock, "RCPT TO:<{$job["to"]}> \r\n");
