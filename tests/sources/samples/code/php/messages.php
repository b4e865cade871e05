<?php
use Symfony\Component\Mime\Email;
$email = (new Email())
    ->from('a@b.example')
    ->to('c@d.example', 'e@f.example')
    ->cc('c@d.example, x@y.example')
    ->bcc('c.d.example')
    ->replyTo('x@y..example')
    ->subject('foo, bar; mail.example.com');
$email->from(new Address('a@b.example', 'Ann, Bob'));
$email->to(new Address('Ann <a@b.example>'));
$email->returnPath('Ann <a@b.example>');
Mail::to('a@b.example')->send(new X);
Mail::to('a@b.example, c@d.example')->send(new X);
$mail->addAddress('a@b.example, c@d.example');
$mail->addReplyTo('c.d.example');
