<?php
class HandedTest extends TestCase { function testA() {
  $mail->setFrom('r@@x.example');
  $this->assertSame(501, $smtp->getLastCode());
  $mail->setFrom('t@@x.example');
  $this->assertSame(250, $smtp->getLastCode());
}}
