void f() {
  stream << "MAIL FROM:<a@b.c>"; stream << "\r\n";
  stream << "MAIL FROM:<a@b.c>";
  stream << crlf;
  socket->write("MAIL FROM:<a@b.c>"); socket->write("\r\n");
  socket->write("MAIL FROM:<a@b.c>"); socket->flush();
}
