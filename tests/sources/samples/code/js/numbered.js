sock.write(`MAIL FROM:${' '}<${f}>\r\n`);
sock.write('MAIL FROM:' + ' ' + f + '\r\n');
sock.write('MAIL FROM:<' + f + '>' + String.fromCharCode(13, 10));
sock.write('MAIL FROM:<' + f + '>' + String.fromCharCode(10));
