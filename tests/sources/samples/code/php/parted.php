<?php
function sound($s, $first, $a) {
    fputs($s, ($first ? 'MAIL FROM:<' : 'RCPT TO:<') . $a . ">\r\n");
    fputs($s, 'MAIL FROM:<' . $this->enc($a) . ">\r\n");
    fputs($s, ('RCPT TO:<' . $a) . ">\r\n");
    fputs($s, 'RCPT TO:<' . ($a . ">\r\n"));
    fputs($s, sprintf('RCPT TO:<%s', $a) . ">\r\n");
    fputs($s, 'RCPT TO:<' . sprintf('%s>', $a) . "\r\n");
    fputs($s, "MAIL FROM:<" . ($a ?: $b) . ">\r\n");
}
function faulty($s, $a) {
    fputs($s, ('RCPT TO:<' . $a) . "\r\n");
    fputs($s, 'RCPT TO:<' . ($a . "\r\n"));
    fputs($s, sprintf('RCPT TO:<%s', $a) . "\r\n");
    fputs($s, 'RCPT TO:<' . sprintf('%s', $a) . "\r\n");
}
