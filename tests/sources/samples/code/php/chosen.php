<?php
$mail->setFrom($from ?: 'ann@@example.org');
$mail->setFrom($from ?? 'ann@@example.org');
$mail->addAddress($ok ? 'ann@@example.org' : $b);
$mail->addAddress($x == 'ann@@example.org' ? $a : $b);
$mail->addAddress(getenv('X') ?: 'bob@example.org');
$mail->addAddress(env('X', 'bob@@example.org'));
