socket.write(`RCPT TO:<${first}, ${second}>\r\n`);
socket.write("RCPT TO:<" + first + ";" + second + ">\r\n");
socket.write(`RCPT TO:${first}, ${second}\r\n`);
socket.write(`RCPT TO:<"${last}, ${first}"@${domain}>\r\n`);
socket.write(`RCPT TO:<@${relay},@${other}:${address}>\r\n`);
