<?php
class OwnTest extends TestCase {
  private const CODES = ['ok' => 250, 'syntax' => 501, 'gone' => 550];
  public function testA() {
    $this->check('MAIL FROM:a@x.example', 501);
    $this->check('MAIL FROM:a@x.example', 250);
    $this->check('MAIL FROM:a@x.example', self::CODES['syntax']);
    $this->assertReply(501, 'MAIL FROM:a@x.example');
    $this->assertStringStartsWith('501', $this->say('MAIL FROM:a@x.example'));
    $this->assertRefused('MAIL FROM:a@x.example');
    expect($this->say('MAIL FROM:a@x.example'))->toStartWith('501');
    expect($this->say('MAIL FROM:a@x.example'))->toStartWith('250');
    $I->seeReply('MAIL FROM:a@x.example', 501);
  }
}
