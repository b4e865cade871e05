<?php
$steps = [['head' => 'RCPT TO:', 'rest' => 'a@x.example'], ['head' => 'RCPT TO:', 'rest' => '<a@x.example>']];
foreach ($steps as $s) { fwrite($c, "{$s['head']}{$s['rest']}\r\n"); fwrite($c, $s['head'] . $s['rest'] . "\r\n"); }
