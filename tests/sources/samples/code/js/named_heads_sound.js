const RCPT = 'RCPT TO:<';
const heads = { rcpt: 'RCPT TO:<', mail: 'MAIL FROM:' };
function go(socket, to, head) {
  socket.write(head + to + '\r\n');
  socket.write(RCPT); socket.write(to); socket.write('>\r\n');
  socket.write(other.rcpt + to + '\r\n');
  let line = RCPT; line += to; line += '>\r\n'; socket.write(line);
  const parts = [RCPT, to]; parts.push('>\r\n'); socket.write(parts.join(''));
  throw new Error(`${RCPT}${to}`);
}
