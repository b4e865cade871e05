<?php
const EOL = "\r\n";
const CLOSE = '>' . EOL;
const HEAD = 'MAIL FROM:<';
function a($sock, $to) {
  fwrite($sock, 'RCPT TO:<' . $to . CLOSE);
  fwrite($sock, HEAD . $to . CLOSE);
  fwrite($sock, HEAD . $to . EOL);
}
