<?php
class TabledTest extends TestCase {
  public function testRefuses() {
    foreach (['MAIL FROM: <a@b.example>', 'RCPT TO:<>'] as $line) {
      $this->assertNull(parse($line));
    }
  }
  public static function lines() {
    return [
      ['MAIL FROM: <a@b.example>'],
      ['RCPT TO:<>'],
    ];
  }
  /** @dataProvider lines */
  public function testRejects($line) {
    $this->expectException(SyntaxFault::class);
    parse($line);
  }
  public function testTakes() {
    foreach (['MAIL FROM: <told@b.example>', 'RCPT TO:<told@b.example >'] as $line) {
      $this->assertNotNull(parse($line));
    }
  }
}
