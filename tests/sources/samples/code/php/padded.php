<?php
function f($s, $to) {
  fwrite($s, sprintf("RCPT TO:<%-40s>\r\n", $to));
  fwrite($s, "RCPT TO:<" . str_pad($to, 40) . ">\r\n");
  fwrite($s, "RCPT TO:<{$to}>\r\n");
}
