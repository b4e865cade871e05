<?php
$steps = [
    [sprintf('MAIL FROM:%s', $this->option('from')), 250],
    [sprintf('RCPT TO:<%s>', $this->option('to')), 250],
    ['RCPT TO:' . $input->getArgument('recipient'), 250],
    ['RCPT TO:' . $input->getArgument('path'), 250],
];
