<?php

function header_of($m) { return $m->name ? "\"{$m->name}\" <{$m->addr}>" : $m->addr; }
function title($m) { return sprintf('%s <%s>', $m->name, $m->addr); }
function path($m) { return "<{$m->addr}>"; }
class C { private function spec($m) { return "{$m->local}@{$m->domain}"; } function f($s, $m) {
fwrite($s, "RCPT TO:" . $this->spec($m) . "\r\n");
fwrite($s, "MAIL FROM:<" . header_of($m) . ">\r\n");
fwrite($s, "MAIL FROM:<" . title($m) . ">\r\n");
fwrite($s, "RCPT TO:" . path($m) . "\r\n");
}}
