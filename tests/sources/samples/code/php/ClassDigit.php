<?php class T extends TestCase { function testA() {
  $this->assertSame(5, $this->say('MAIL FROM:a@x.example')->getClass());
  $this->assertSame(5, $this->say('MAIL FROM:a@x.example')->replyClass);
  $this->assertCount(5, $this->say('MAIL FROM:a@x.example'));
}}
