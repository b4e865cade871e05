const sock = require('net').connect(25, 'mx');
sock.write('RCPT TO:<${to}>\r\n');
sock.write("RCPT TO:<#{to}>\r\n");
sock.write(`RCPT TO:<{to}>\r\n`);
sock.write(Buffer.from('RCPT TO:<${to}>' + '\r\n'));
sock.write(`RCPT TO:<${to}>\r\n`);
sock.write(util.format('RCPT TO:<%s>\r\n', to));
sock.write('RCPT TO:<{to}>\r\n'.replace('{to}', to));
sock.write(fill('RCPT TO:<${to}>\r\n'));
sock.write('RCPT TO:<%s>\r\n', to);
const say = (line) => sock.write(line + '\r\n');
function run(to) {
  say('RCPT TO:<${to}>');
  say(`RCPT TO:<${to}>`);
}
