<?php
class B {
  function add(string ...$parts) { foreach ($parts as $part) { $this->buf .= $part; } $this->buf .= "\r\n"; }
  function put($head, $rest) { fwrite($this->sock, $head . $rest . "\r\n"); }
  function all(...$parts) { fwrite($this->sock, implode('', $parts) . "\r\n"); }
  function f() {
    $this->add('RCPT TO:', 'a@x.example');
    $this->add('RCPT TO:', '<a@x.example>');
    $this->put('RCPT TO:', 'a@x.example');
    $this->all('RCPT TO:', 'a@x.example');
  }
}
