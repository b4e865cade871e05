<?php
function send(mime $mail, $name, $address)
{
    $mail->setFrom("$name <$address>");
}

$mail = new mime();
$mail->setFrom("Ann Lee <ann@example.com>");
$postman = new Mailer();
$mailer = new \Post\Mailer();
$mailer->setFrom("Ann Lee <ann@example.com>");
$mailed->setFrom("Ann Lee <ann@example.com>");
