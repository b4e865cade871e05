<?php
return [
    'default' => env('MAIL_MAILER', 'smtp'),
    'from' => [
        'address' => env('MAIL_FROM_ADDRESS', 'hello@t..example'),
        'name' => env('MAIL_FROM_NAME', 'Tannery, W'),
    ],
    'reply_to' => ['address' => 'office@@t.example', 'name' => 'Office'],
    'to' => ['address' => 'Tannery <w@t.example>', 'name' => 'x'],
];
