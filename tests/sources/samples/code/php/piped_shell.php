<?php
shell_exec("printf 'RCPT TO:<$to>\\r\\n' | nc mx 25");
shell_exec("printf 'RCPT TO: <{$to}>\\r\\n' | nc mx 25");
exec('printf "MAIL FROM: <a@b.example>\r\n" | nc mx 25');
