socket.write(`RCPT TO:<${to}>${since ? "RRVS=2030-01-31T23:59:00Z" : ""}\r\n`);
socket.write(`MAIL FROM:<${sender}>${later ? "HOLDUNTIL=2030-01-31T23:59:00Z" : ""}\r\n`);
socket.write(`MAIL FROM:<${sender}>${tracked ? "MTRK=bGFt" : ""}\r\n`);
socket.write(`MAIL FROM:<${sender}>${tracked ? " MTRK=bGFt" : ""}\r\n`);
let command = "RCPT TO:<ann@example.com>";
if (since) command += "RRVS=2030-01-31T23:59:00Z";
socket.write(command + "\r\n");
