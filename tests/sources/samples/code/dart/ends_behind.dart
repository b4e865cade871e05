void f() {
  socket.write('MAIL FROM:<a@b.c>'); socket.write('\r\n');
  socket.write('MAIL FROM:<a@b.c>'); socket.writeln();
  socket.write('MAIL FROM:<a@b.c>');
  socket.flush();
  socket..write('MAIL FROM:<a@b.c>')..write('\r\n');
}
