const net = require('net');
const RCPT = 'RCPT TO:<';
const BARE = 'RCPT TO:';
const socket = net.connect(25, 'mx');
class X {
  static MAIL = 'MAIL FROM:<';
  go(to, sender) {
    socket.write(RCPT + to + '\r\n');
    socket.write(RCPT + to + '>\r\n');
    socket.write(`${RCPT}${to}\r\n`);
    socket.write(`${RCPT}${to}>\r\n`);
    socket.write(`${BARE}${to}\r\n`);
    socket.write(`${BARE} <${to}>\r\n`);
    socket.write(`${BARE}<${to}>\r\n`);
    socket.write(`${X.MAIL}${sender}\r\n`);
    socket.write(BARE.concat('<', to, '\r\n'));
    socket.write([RCPT, to, '>\r\n'].join(''));
    socket.write([RCPT, to, '\r\n'].join(''));
    socket.write(X.MAIL + sender + '> BODY=8BITMINE\r\n');
    console.log(RCPT + to);
    console.log(`${RCPT}${to}`);
  }
}
