const T = { a: { from: { box: 'Cy <c@b.example>' }, to: 'b@c.example', box: 'Bob <x@y.example>' } };
socket.write('EHLO x\r\n');
socket.write(`MAIL FROM:<${T[k].box}>\r\n`);
socket.write(`MAIL FROM:<${T.a.box}>\r\n`);
socket.write(`MAIL FROM:<${T[k].from}>\r\n`);
socket.write(`RCPT TO:<${T[k].to}>\r\n`);
