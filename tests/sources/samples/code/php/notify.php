<?php
$rcpt = 'RCPT TO:<' . $address . '> NOTIFY=' . implode(',', $notify);
$more = 'RCPT TO: <' . $address . '> NOTIFY=' . implode(',', $notify);
