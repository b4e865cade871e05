<?php
use Cake\Mailer\Mailer;
$mailer = new Mailer('default');
$mailer->setFrom('me@@example.com')->setTo('you@@example.com');
$mailer->setFrom('me@example.com', 'My Site');
