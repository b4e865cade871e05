// A line end that lines are joined by stays what it is before another.
sock.write(['MAIL FROM:<a@example.com>', 'RCPT TO:<b@example.com>', 'DATA'].join('\n') + '\r\n');
sock.write(['MAIL FROM:<a@example.com>', 'RCPT TO:<b@example.com>', 'DATA'].join('\r\n') + '\r\n');
sock.write(['MAIL FROM:<a@example.com>', 'DATA'].join('\n').replace(/\n/g, '\r\n') + '\r\n');
