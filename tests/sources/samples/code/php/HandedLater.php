<?php
class RTest extends TestCase {
    public function testRefuses() {
        $line = 'MAIL FROM:ann@x.example';
        $this->client->send('EHLO x');

        $reply = $this->client->send($line);

        $this->assertSame(501, $reply->code);
    }
    public function testRefuses2() {
        $line = 'MAIL FROM:ann@x.example';
        $reply = $this->client->send($line);
        $this->assertFalse($reply->ok());
        $this->assertTrue($reply->isRejected());
    }
    public function testTakes() {
        $line = 'MAIL FROM:ann@x.example';
        $reply = $this->client->send($line);
        $this->assertTrue($reply->ok());
        $this->assertFalse($reply->isRejected());
    }
}
