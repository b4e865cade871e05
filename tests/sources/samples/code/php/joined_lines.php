<?php
fwrite($sock, implode("\n", ['MAIL FROM:<a@example.com>', 'RCPT TO:<b@example.com>', 'DATA']) . "\r\n");
fwrite($sock, str_replace("\n", "\r\n", implode("\n", ['MAIL FROM:<a@example.com>', 'DATA'])) . "\r\n");
// The line end before the mark is none of the text.
fputs($sock, <<<CMD
    RCPT TO:<$ship-log@example.com> NOTIFY=NEVER
    CMD . "\r\n");
fputs($sock, <<<'CMD'
    RCPT TO:<a b@example.com> NOTIFY=NEVER
    CMD . "\r\n");
