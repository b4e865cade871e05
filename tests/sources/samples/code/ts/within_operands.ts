export function pipeline(socket: Socket, envelope: Envelope): void {
  socket.write(`MAIL FROM:<${envelope.from}>\r\n` +
    envelope.to.map(a => `RCPT TO:${a}\r\n`).join('') +
    'DATA\r\n');
  socket.write(`MAIL FROM:<${envelope.from}>\r\n` +
    envelope.to.map(a => `RCPT TO:<${a}>\r\n`).join('') +
    'DATA\r\n');
}
