<?php
class D9Test extends TestCase {
  function testA() {
    $q->expects($this->never())->method('begin');
    $s->feed('MAIL FROM: x1@example.com');
  }
  function testB() {
    $s->feed('MAIL FROM: x2@example.com');
    $q->shouldNotHaveReceived('begin');
  }
  function testC() {
    $q->expects($this->once())->method('begin');
    $s->feed('MAIL FROM: told3@example.com');
  }
}
