void greet() {
  socket.write("RCPT TO:<$to>\r\n");
  socket.write("RCPT TO:<\$to>\r\n");
  socket.write(r"RCPT TO:<$to>" "\r\n");
  socket.write(r'MAIL FROM:<$from>\r\n');
}
