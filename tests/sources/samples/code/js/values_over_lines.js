const net = require('net');
s.write(`RCPT TO:<${
  to
}>\r\n`);
s.write(`MAIL FROM:<${a}>${
  b}\r\n`);
s.write(`RCPT TO: <${
  to
}>\r\n`);
const c = `MAIL FROM:<${
  from
}> SIZE=${size}\r\n`;
