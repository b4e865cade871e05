<?php
if (!$this->logreq('MAIL FROM: ' . $sender, '250')) return false;
if (!$this->logreq('RCPT TO: ' . $to, '250')) return false;
$this->logreq('DATA', '354');
$log = $this->sendCommand($log, 'RCPT TO: ' . $to, 250);
if (!puts('MAIL FROM: <' . $sender . ">\r\n")) return false;

// What is only shown.
$this->logger->sendCommand('MAIL FROM: ' . $sender, 250);
$this->logAnswer('MAIL FROM: ' . $sender, 250);
fputs($log, 'MAIL FROM: ' . $sender);
error_log('MAIL FROM: ' . $sender);
