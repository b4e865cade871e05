<?php
throw new Refused("MAIL FROM: $reader -> $code");
throw new \Mail\Refused(sprintf('MAIL FROM: %s', $reader));
throw Refused::because("RCPT TO: $reader");
fwrite($s, "RCPT TO: $reader");
