<?php
use PHPMailer\PHPMailer\PHPMailer;
class A { private PHPMailer $q; private $p;
function go($who, PHPMailer $typed) {
$m = new PHPMailer();
$m->setFrom('Ann <ann@x.example>');
$m->addAddress('a@x.example, b@x.example');
$m->addAddress('a@x.example', 'Ann');
$n = new \PHPMailer\PHPMailer\PHPMailer(true);
$n->addCC('Ann <ann@x.example>');
$typed->addBCC('Ann <ann@x.example>');
$this->p = new PHPMailer;
$this->p->addReplyTo('Ann <ann@x.example>');
$this->q->setFrom('Ann <ann@x.example>');
$o = new Letter();
$o->setFrom('Ann <ann@x.example>');
$mail = new MyMail();
$mail->setFrom('Ann <ann@x.example>');
} }
