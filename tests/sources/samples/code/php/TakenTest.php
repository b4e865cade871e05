<?php
class TakenTest extends TestCase {
    public function testTaken() {
        $this->assertSame(250, $this->cmd("MAIL FROM: <a@x.example>"));
        $reply = $this->cmd("RCPT TO:a@x.example");
        $this->assertSame(250, $reply->code);
        $this->cmd("RCPT TO:b@x.example");
    }
}
