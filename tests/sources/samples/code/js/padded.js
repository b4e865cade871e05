function f(socket, to) {
  socket.write(`RCPT TO:<${to.padEnd(30)}>\r\n`);
  socket.write(`RCPT TO:<${to.padStart(30, ' ')}>\r\n`);
  socket.write("RCPT TO:<" + to.padEnd(30) + ">\r\n");
  socket.write(`RCPT TO:<${to.padEnd(30).trim()}>\r\n`);
  socket.write(`RCPT TO:<${to.trimEnd()}>\r\n`);
  socket.write(`RCPT TO:<u${String(n).padStart(3, '0')}@x.example>\r\n`);
}
