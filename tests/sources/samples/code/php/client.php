<?php
# MAIL FROM: <a@example.com>
fputs($socket, "MAIL FROM: <a@example.com>\r\n");
fputs($socket, "MAIL FROM:<$from>\r\n");
fputs($socket, "MAIL FROM: <{$this->from}>\r\n");
fputs($socket, 'RCPT TO:<' . $to . ">\r\n");
fputs($socket, "RCPT TO: " . $to . "\r\n");
fwrite($socket, "RCPT TO:<$to>\n");
fwrite($socket, 'RCPT TO:<a@example..com>' . "\r\n");
$this->sendCommand('MAIL FROM', 'MAIL FROM:<' . $from . '>' . $useVerp, 250);
echo "MAIL FROM: <$from>";
error_log("RCPT TO: $to");
curl_setopt($ch, CURLOPT_MAIL_FROM, 'Ann <a@example.com>');
curl_setopt($ch, CURLOPT_MAIL_RCPT, ['<b@example.com>', 'c@example..com']);
$mail->setFrom('a@@example.com', 'Ann');
$text = <<<EOT
MAIL FROM: <$from>
RCPT TO:<$to>
EOT;
$smtp->mail('a@@example.com');
