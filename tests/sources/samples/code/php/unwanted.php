<?php
$this->assertNotSame("MAIL FROM: <ann@example.com>", $out);
$this->assertStringNotContainsString("MAIL FROM: <ann@example.com>", $out);
expect($out)->not->toContain("MAIL FROM: <ann@example.com>");
expect($out)->toContain("MAIL FROM: <ann@example.com>");
