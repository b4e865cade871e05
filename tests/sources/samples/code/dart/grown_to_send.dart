const mail = 'MAIL FROM:<%s>\r\n';
const rcpt = 'RCPT TO:<%s>\n';
const data = 'DATA\r\n';
void f(Socket socket, String a) {
  final buffer = StringBuffer();
  buffer.writeln('RCPT TO:<$a>');
  buffer.write('RCPT TO:<$a>\n');
  socket.write(buffer.toString());
}
