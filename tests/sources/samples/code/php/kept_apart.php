<?php
const RCPT_FMT = "RCPT TO:<%s>\r\n";
define('MAIL_FMT', "MAIL FROM:<%s> SIZE=%d\r\n");
class K {
  const HEAD = 'RCPT TO:';
  private array $cmds = [
    'rcpt' => "RCPT TO:<%s>\r\n",
    'dsn_of' => "RCPT TO:<%s> NOTIFY=%s\r\n",
  ];
  function put(string $key, ...$args) { fwrite($this->sock, vsprintf($this->cmds[$key], $args)); }
  function dsn($path, $notify) { fwrite($this->sock, "RCPT TO:<$path> NOTIFY=$notify\r\n"); }
  function run() {
    fwrite($this->sock, sprintf(RCPT_FMT, 'a@b.example'));
    fwrite($this->sock, sprintf(RCPT_FMT, '<a@b.example>'));
    fwrite($this->sock, sprintf(MAIL_FMT, 'a@b.example', 5));
    fwrite($this->sock, sprintf(MAIL_FMT, 'a b@b.example', 5));
    $this->put('rcpt', 'a@b.example');
    $this->put('rcpt', '<a@b.example>');
    $this->put('dsn_of', 'a@b.example', 'NEVER');
    $this->put('dsn_of', 'a@b.example', 'NEVER, DELAY');
    $this->dsn('a@b.example', 'NEVER');
    $this->dsn('a@b.example', 'NONE');
    fwrite($this->sock, self::HEAD . "<a@b.example>\r\n");
    fwrite($this->sock, self::HEAD . "a@b.example\r\n");
  }
}
