const CMD = { MAIL: 'MAIL FROM: ', RCPT: 'RCPT TO' };
sock.write(CMD.MAIL + '<' + a + '>\r\n');
sock.write(`${CMD.RCPT}<${a}>\r\n`);
const LABEL = 'MAIL FROM: ';
console.log(`${LABEL}${from}`);
const SERVER = { MAIL: 'MAIL FROM: ' };
if (line.startsWith(SERVER.MAIL)) reply(250);
log.debug(SERVER.MAIL + address);
