<?php
class TakenTest extends TestCase {
    public function testTaken() {
        $this->assertSame(250, $this->cmd("MAIL FROM: <a@x.example>"));
        $reply = $this->cmd("RCPT TO:a@x.example");
        $this->assertSame(250, $reply->code);
        $this->cmd("RCPT TO:b@x.example");
    }
}

class RefusedTest extends TestCase {
    public function testTakenOnce(): void {
        $this->assertSame(250, $this->cmd('MAIL FROM: <told@x.example>'));
    }

    #[DataProvider('broken')]
    public function testRefuses(string $line): void {
        $this->assertSame(501, $this->cmd($line));
    }

    public static function broken(): iterable {
        yield ['MAIL FROM:told@x.example'];
        yield ['MAIL FROM:<told@x.example'];
        yield ['MAIL FROM: told@x.example'];
        yield ['MAIL FROM:< told@x.example>'];
    }
}
