<?php
function a($sock, $to) {
  $line = 'RCPT TO:<abuse@';
  $line .= $to;
  $line .= ">\n";
  fwrite($sock, $line);
}
function b($sock, $to) {
  $line = '';
  $line .= 'RCPT TO:<abuse@';
  $line .= $to;
  $line .= ">\n";
  fwrite($sock, $line);
  fwrite($sock, "DATA\r\n");
}
