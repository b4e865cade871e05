<?php
$this->assertSame(501, $this->send("MAIL FROM: <a@example.com>"));
$this->assertStringStartsWith('501', $s->send('MAIL FROM: <a@example.com>'));
$this->expectException(X::class);
$s->send('MAIL FROM: <a@example.com>');

$invalid = ['MAIL FROM: <a@example.com>', 'RCPT TO: <b@c.d>'];
if ($line === 'MAIL FROM: <a@example.com>') { }
if (in_array($line, ['MAIL FROM: <a@example.com>'])) { }
fwrite($s, "RCPT TO: <ok@example.com>\r\n");
$this->assertStringStartsWith('250', fgets($s));
