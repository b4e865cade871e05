<?php
        $this->cmd(sprintf('RCPT TO:%s', $m->recipients()[1] ?? self::TEST_SENDER), '250');
        $this->cmd(sprintf('RCPT TO:%s', $to ?? self::TEST_SENDER), '250');
        $this->cmd(sprintf('RCPT TO:%s', $to), '250');
        $this->cmd('RCPT TO:' . ($to ?? $b), '250');
