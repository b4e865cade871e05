<?php
$this->send('MAIL FROM: ' . strstr($sender, '<'));
$steps = array('AUTH LOGIN' => 334, 'MAIL FROM: ' . strstr($sender, '<') => 250);
$steps['RCPT TO: ' . $to] = 250;
$seen['RCPT TO: ' . $to] = true;
$seen['RCPT TO: ' . $to] = $reply;
if (isset($seen['RCPT TO: ' . $to])) return;
$steps = ["mail from: $sender" => 250, 'data' => 354];
$labels = ["mail from: $sender" => 'sender', 'data' => 'text'];
