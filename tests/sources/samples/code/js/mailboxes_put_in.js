const RCPT = (p) => `RCPT TO:${p}\r\n`;
const admins = ['lena@netlab.example', 'sven@netlab.example'];
sock.write(RCPT('<a@netlab.example>'));
sock.write(RCPT(admins[0]));
sock.write(RCPT(`<${admins[0]}>`));
console.log(RCPT(admins[0]));
const T = { rcpt: 'RCPT TO:%s', mail: 'MAIL FROM:%s' };
sock.write(util.format(T.rcpt, admins[1]) + '\r\n');
sock.write(util.format(T.rcpt, '<x@y.example>') + '\r\n');
