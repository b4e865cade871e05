<?php
class ATest extends TestCase { function testA() {
  $stream->method('read')->willReturn("MAIL FROM: <r1@x.example>\r\n");
  $stream->expects($this->once())->method('write')->with($this->stringStartsWith('501'));
  $server->handle($stream);
} function testB() {
  $stream->method('read')->willReturnOnConsecutiveCalls("MAIL FROM: <r1@x.example>\r\n", "QUIT\r\n");
  $stream->expects($this->once())->method('write')->with($this->stringStartsWith('501'));
}}
