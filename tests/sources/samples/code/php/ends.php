<?php
$ask("HELO a.example\r\n");
$ask("QUIT\r\n");
$ask("RCPT TO:<$to>" . PHP_EOL);
$ask("RCPT TO:<$to>\n");
$ask("RCPT TO:<$to>" . self::CRLF);
$this->cmd('RCPT TO:<' . implode(',', $to) . '>');
foreach ($rcpts as $n => $one) { $this->cmd("RCPT TO:{$one}"); }
