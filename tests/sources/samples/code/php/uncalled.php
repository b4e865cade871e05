<?php
fputs($sock, "RCPT TO:<$user->getEmail()>\r\n");
fputs($sock, "RCPT TO:<$user->get('email')>\r\n");
fputs($sock, "RCPT TO:<$user->mail->address()>\r\n");
fputs($sock, "RCPT TO:<$name@$host->name()>\r\n");
fputs($sock, "RCPT TO:<$user->local()@x.example>\r\n");
fputs($sock, "RCPT TO:<{$user->getEmail()}>\r\n");
fputs($sock, "RCPT TO:<{$user->mail->address()}>\r\n");
fputs($sock, "RCPT TO:<$user->email>\r\n");
fputs($sock, "RCPT TO:<$user[email]>\r\n");
fputs($sock, "RCPT TO:<$name@$host>\r\n");
fputs($sock, "RCPT TO:<$to(work)>\r\n");
fputs($sock, "RCPT TO:<" . $user->getEmail() . ">\r\n");
