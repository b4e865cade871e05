const lines = {
  mail: 'MAIL FROM:<%s>\r\n',
  rcpt: 'RCPT TO:<%s>\n',
  data: 'DATA\r\n',
};
const MAIL = (a) => `MAIL FROM:<${a}>\r\n`;
const RCPT = (a) => `RCPT TO:<${a}>\n`;
function f(socket, a) {
  let out = '';
  out += `RCPT TO:<${a}>\n`;
  socket.write(out);
}
