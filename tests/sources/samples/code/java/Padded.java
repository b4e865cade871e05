class Padded { void f(Socket socket, String to) {
  socket.getOutputStream().write(String.format("RCPT TO:<%40s>\r\n", to).getBytes());
  socket.getOutputStream().write(("RCPT TO:<" + String.format("%-30s", to) + ">\r\n").getBytes());
  socket.getOutputStream().write(("RCPT TO:<" + StringUtils.rightPad(to, 30) + ">\r\n").getBytes());
} }
