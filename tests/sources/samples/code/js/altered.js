const sock = require('net').connect(25, 'mx');
sock.write('RCPT TO:<' + JSON.stringify(to) + '>\r\n');
sock.write(`RCPT TO:${JSON.stringify(to)}\r\n`);
sock.write(util.format('RCPT TO:<%j>\r\n', to));
sock.write(`RCPT TO:<${encodeURIComponent(to)}>\r\n`);
sock.write('RCPT TO:<' + [to, cc] + '>\r\n');
sock.write(util.format('RCPT TO:<%s>\r\n', to));
sock.write(`RCPT TO:<${to[0]}>\r\n`);
sock.write(`RCPT TO:<${String(to)}>\r\n`);
