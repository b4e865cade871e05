<?php
$s = fsockopen('mx', 25);
fputs($s, <<<E
    MAIL FROM:<$from>\r
      RCPT TO:<$to>\r

    E);
fputs($s, <<<E
    MAIL FROM:<$from>\r
    RCPT TO:<$to>\r

    E);
fputs($s, trim(<<<E
    MAIL FROM:<$from>\r
      RCPT TO:<$to>\r
    E));
