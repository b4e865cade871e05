<?php
function f($sock, $to) {
  fwrite($sock, "RCPT TO:<$to>\r\n");
  fwrite($sock, "RCPT TO:<$$to>\r\n");
  fwrite($sock, "RCPT TO:<\$to>\r\n");
  fwrite($sock, "RCPT TO:<${to}>\r\n");
  fwrite($sock, "RCPT TO:<{{$to}}>\r\n");
  fwrite($sock, sprintf("RCPT TO:<%s>\r\n"));
  fwrite($sock, sprintf("RCPT TO:<%s>\r\n", $to));
  fprintf($sock, "RCPT TO:<%s>\r\n");
  fprintf($sock, "RCPT TO:<{$to}>\r\n");
}
