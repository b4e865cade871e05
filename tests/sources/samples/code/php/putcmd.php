<?php

class Smtp
{
    public function test($from, $to)
    {
        $this->putcmd('MAIL', 'FROM:<' . $from . '>');
        $this->putcmd('MAIL FROM:', '<' . $from . '>');
        $this->putcmd('RCPT', 'TO: <' . $to . '>');
        $this->putcmd('RCPT', 'TO:' . $to);
        $this->putcmd("RCPT TO:<$to>");
    }

    private function putcmd($cmd, $arg = '')
    {
        if ($arg !== '') {
            $cmd = $cmd . ' ' . $arg;
        }
        fputs($this->sock, $cmd . "\r\n");
    }
}
