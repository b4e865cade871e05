socket.write('MAIL FROM:<' + x + String('>\r\n'));
socket.write('MAIL FROM:<' + x + String.fromCharCode(62) + '\r\n');
socket.write('MAIL FROM:<' + x + Buffer.from('>\r\n'));
