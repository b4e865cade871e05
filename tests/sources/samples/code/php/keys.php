<?php
return [
    'path' => '/usr/sbin/sendmail -bs -f bounces.example.org',
    'return_path' => env('RETURN_PATH', 'Shop <shop@example.com>'),
    'envelope_from' => null,
];
$m->Sender = 'a b@example.com';
$m->Sender = $from;
mail($to, $subject, $body, $headers, '-f Shop <shop@example.com>');
mail($to, $subject, $body, $headers, '-f bounce-me@example.com -ODeliveryMode=b');
curl_setopt_array($ch, [CURLOPT_MAIL_FROM => 'a@example.com', CURLOPT_MAIL_RCPT => ['b@example.com', 'c@example-.com']]);
exec("/usr/sbin/sendmail -f {$from} -t < $file");
