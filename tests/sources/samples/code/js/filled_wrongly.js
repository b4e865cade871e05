const net = require('net');
function send(s, to) {
  s.write(`RCPT TO:<$to>\r\n`);
  s.write(`RCPT TO:<$(to)>\r\n`);
  s.write(`RCPT TO:<$${to}>\r\n`);
  s.write(`RCPT TO:<${to}>\r\n`);
  s.write(`RCPT TO:<\${to}>\r\n`);
  s.write(`RCPT TO:<{{to}}>\r\n`);
  s.write(`RCPT TO:<{{rcpt}}>\r\n`);
  s.write(`RCPT TO:<$rcpt>\r\n`);
  s.write("RCPT TO:<${to}>\r\n");
  s.write('RCPT TO:<' + to + '>\r\n');
  s.write(util.format('RCPT TO:<%s>\r\n', to));
  run(`echo "RCPT TO:<$to>" | nc mx 25`);
}
