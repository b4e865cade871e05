<?php
$headers = "From: Harbour, Master <master@harbour.example>\r\n";
$headers .= "Reply-To: $email\r\n";
$headers .= "Bcc: log.@harbour.example\r\n";
mail('office@harbour.example', 'Message', $text, $headers);
