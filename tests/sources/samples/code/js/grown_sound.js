const session = {
  good: 'RCPT TO:<a@x.example>\r\n',
  mail: 'MAIL FROM:<a@x.example>\r\n',
  bareLf: 'RCPT TO:<a@x.example>\n',
};
function f(socket, a) {
  let help = '';
  help += `RCPT TO:<${a}>\n`;
  console.log(help);
  socket.write('RSET\r\n');
}
