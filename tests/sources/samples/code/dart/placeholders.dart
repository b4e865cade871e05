void greet() {
  socket.write("RCPT TO:<$to>\r\n");
  socket.write("RCPT TO:<\$to>\r\n");
}
