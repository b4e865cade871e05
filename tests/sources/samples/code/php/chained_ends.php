<?php
function s($w, $a) {
  $w->write("MAIL FROM:<$a>\r\n");
  $w->write("RCPT TO:<$a>\r\n");
  $w->write("RSET\r\n");
  $w->write("RCPT TO:<$a>")->write("\r\n");
  $w->write(sprintf("RCPT TO:<%s>", $a))->write("\r\n");
  $w->put("RCPT TO:<$a>")->put(self::CRLF);
}
