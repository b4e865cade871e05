let cmd = `MAIL FROM:<${from}>`;
if (size) cmd += 'SIZE=' + size;
if (utf8) { cmd += ` SMTPUTF8`; }
if (eight) { cmd += `BODY=8BITMIME`; }
sock.write(cmd + '\r\n');
sock.write(`RCPT TO:<${to}>${dsn ? `NOTIFY=SUCCESS` : ''}\r\n`);
sock.write('MAIL FROM:<' + from + '>' + (size ? 'SIZE=' + size : '') + '\r\n');
// Sound.
sock.write(`MAIL FROM:<${from}>${size ? [' ', 'SIZE=1'].join('') : ''}\r\n`);
sock.write(`RCPT TO:<${to}> ${dsn ? 'NOTIFY=SUCCESS' : ''}\r\n`);
sock.write(`RCPT TO:<${to}>${dsn ? ' NOTIFY=SUCCESS' : ''}\r\n`);
