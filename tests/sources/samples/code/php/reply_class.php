<?php class A extends TestCase { function testA() {
  $this->assertStringStartsWith('5', $c->cmd('MAIL FROM:r@x.example'));
  $this->assertStringStartsNotWith('2', $c->cmd('MAIL FROM:r@x.example'));
  $this->assertStringStartsWith('2', $c->cmd('MAIL FROM:t@x.example'));
  $this->assertMatchesRegularExpression('/^5\d\d/', $c->cmd('MAIL FROM:r@x.example'));
  $this->assertMatchesRegularExpression('/^2\d\d/', $c->cmd('MAIL FROM:t@x.example'));
  $this->assertSame('5', $c->cmd('MAIL FROM:r@x.example')[0]);
  $this->assertSame(5, intdiv($c->cmd('MAIL FROM:r@x.example')->code, 100));
  $this->assertSame(2, intdiv($c->cmd('MAIL FROM:t@x.example')->code, 100));
  expect($c->cmd('MAIL FROM:r@x.example'))->toStartWith('5');
  expect($c->cmd('MAIL FROM:t@x.example'))->toStartWith('2');
  fwrite($s, "MAIL FROM:r@x.example\r\n");
  $this->assertStringStartsWith('5', fgets($s));
}}
