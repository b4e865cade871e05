<?php
$mailer = JFactory::getMailer();
$mailer->setSender('jeff@@example.com');
$mailer->setSender(['jeff@example.com', 'Jeff']);
$mailer->addRecipient(['a@example.com', 'b@@example.com']);
