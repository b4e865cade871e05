const CMD = { MAIL: 'MAIL FROM: ', RCPT: 'RCPT TO' };
sock.write(CMD.MAIL + '<' + a + '>\r\n');
sock.write(`${CMD.RCPT}<${a}>\r\n`);
const LABEL = 'MAIL FROM: ';
console.log(`${LABEL}${from}`);
const SERVER = { FROM: 'MAIL FROM: ' };
if (line.startsWith(SERVER.FROM)) reply(250);
log.debug(SERVER.FROM + address);
