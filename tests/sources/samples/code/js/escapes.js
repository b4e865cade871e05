socket.write(`MAIL FROM:<${a["}"]}>\r\n`);
socket.write(`MAIL FROM:<${a['b']}>\r\n`);
socket.write(`MAIL FROM: <${a['`x`']}>\r\n`);
