<?php
const ADMINS = [
  '<a@b.example>',
  '<c@d.example>',
];
$more = array(
  '<a@b.example>',
  '<c@d.example>'
);
foreach (ADMINS as $admin) fwrite($s, "RCPT TO:$admin\r\n");
foreach ($more as $i => $addr) fwrite($s, "RCPT TO:" . $addr . "\r\n");
foreach ($users as $user) fwrite($s, "RCPT TO:$user\r\n");
