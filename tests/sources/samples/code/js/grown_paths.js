function a(socket, to) {
  let line = 'RCPT TO:<abuse@';
  line += to;
  line += '>\n';
  socket.write(line);
}
function b(socket, to) {
  let line = '';
  line += 'RCPT TO:<';
  line += to;
  line += '>\n';
  socket.write(line);
}
function c(socket, to) {
  let line = '';
  line += 'RCPT TO:<abuse@';
  line += to;
  line += '>\r\n';
  socket.write(line);
}
