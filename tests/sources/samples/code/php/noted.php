<?php
$this->log[] = 'MAIL FROM: <' . $from . '>';
$log[] = "MAIL FROM: <$from>";
$lines[] = "MAIL FROM: <$from>";
