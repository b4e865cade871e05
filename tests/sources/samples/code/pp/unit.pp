unit Mailer; { It sends 'MAIL FROM: <a@b.example>' }
Send('MAIL FROM: <' + From + '>' + #13#10);
Send('RCPT TO: <bob@example.net>');
Send('RCPT TO:<' + Recipient + '>' + #13#10);
