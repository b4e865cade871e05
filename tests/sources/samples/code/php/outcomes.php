<?php
class ATest extends TestCase {
  public function testRefused() {
    $a = parse('MAIL FROM: <r1@x.example>');
    $this->assertSame(Status::SYNTAX_ERROR, $a->status);
    $b = parse('MAIL FROM: <r2@x.example>');
    $this->assertNull($b);
    $c = parse('MAIL FROM: <r3@x.example>');
    $this->assertInstanceOf(InvalidCommand::class, $c);
    $d = parse('MAIL FROM: <r4@x.example>');
    $this->assertNotEmpty($d->errors);
    $e = parse('MAIL FROM: <r5@x.example>');
    $this->assertArrayHasKey('error', $e);
    $this->assertSame('invalid', parse('MAIL FROM: <r6@x.example>')['type']);
    expect(parse('MAIL FROM: <r7@x.example>'))->toBeNull();
  }
  public function testTaken() {
    $a = parse('MAIL FROM: <s1@x.example>');
    $this->assertSame(Status::OK, $a->status);
    $b = parse('MAIL FROM: <s2@x.example>');
    $this->assertNotNull($b);
    $c = parse('MAIL FROM: <s3@x.example>');
    $this->assertInstanceOf(MailCommand::class, $c);
    $d = parse('MAIL FROM: <s4@x.example>');
    $this->assertEmpty($d->errors);
    $e = parse('MAIL FROM: <s5@x.example>');
    $this->assertArrayNotHasKey('error', $e);
    $this->assertSame('mail', parse('MAIL FROM: <s6@x.example>')['type']);
    expect(parse('MAIL FROM: <s7@x.example>'))->not->toBeNull();
  }
}
