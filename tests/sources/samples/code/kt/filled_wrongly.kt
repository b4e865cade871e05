fun f(out: OutputStream, socket: Socket, to: String) {
  socket.getOutputStream().write("RCPT TO:<$to>\r\n".toByteArray())
  socket.getOutputStream().write("RCPT TO:<$$to>\r\n".toByteArray())
  socket.getOutputStream().write("RCPT TO:<\$to>\r\n".toByteArray())
  socket.getOutputStream().write("RCPT TO:<\${to}>\r\n".toByteArray())
  socket.getOutputStream().write("RCPT TO:<{to}>\r\n".toByteArray())
}
