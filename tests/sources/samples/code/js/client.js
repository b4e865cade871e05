// MAIL FROM: <a@example.com> in a comment
const ok = /MAIL FROM:\s*<(.+)>/i;
function talk(socket, from, to, path) {
  socket.write('MAIL FROM: <a@example.com>\r\n');
  socket.write('MAIL FROM:<a@example.com>\r\n');
  socket.write(`MAIL FROM:<${from}>\r\n`);
  socket.write(`RCPT TO: <${to}>\r\n`);
  socket.write(`RCPT TO:${to}\r\n`);
  socket.write("RCPT TO: " + to + "\r\n");
  socket.write("RCPT TO:" + path + "\r\n");
  socket.write('MAIL FROM:<' + from + '\r\n');
  socket.write("RCPT TO:<o'neil@example..com>\n");
  console.log(`MAIL FROM: ${from}`);
  if (line.startsWith('MAIL FROM:')) return '501 Syntax: RCPT TO: <address>';
  transporter.sendMail({ from: 'Lee, Ann <a@example.com>', to: 'b@example.com' });
  transporter.sendMail({ envelope: { from: 'a@@example.com', to: ['b@example.com', 'c@example..com'] } });
  throw new Error('MAIL FROM: failed <x>');
}
