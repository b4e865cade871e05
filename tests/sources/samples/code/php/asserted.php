<?php
$this->assertSame('space', parse('MAIL FROM: <a@b.example>')->error);
expect(parse('MAIL FROM: <a@b.example>'))->toBe('space');
self::assertEquals(501, $x->code('MAIL FROM: <a@b.example>'));
foreach (['MAIL FROM: <a@b.example>'] as $c) { $this->assertNull(parse($c)); }
fwrite($s, "MAIL FROM: <a@b.example>\r\n");
$this->assertStringStartsWith('250', $c->command('MAIL FROM: <a@b.example>'));
