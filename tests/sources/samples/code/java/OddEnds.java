class OddEnds {
  static final String MAIL = "MAIL FROM:<a@x.example>\r\n";
  void send(String line) throws IOException { out.write((line + "\r\n").getBytes()); }
  void f(Socket socket, String to) throws Exception {
    OutputStream os = socket.getOutputStream();
    os.write("EHLO x\r\n".getBytes());
    send(OddEnds.MAIL);
    os.write("\r\nRCPT TO:<a@x.example>\r\n".getBytes());
    os.write("RCPT TO:<a@x.example>\r\n\0".getBytes());
    os.write("MAIL FROM:<a@x.example>\r\nSIZE=5\r\n".getBytes());
    os.write(("RCPT TO:<" + to + ">\r\n ").getBytes());
    os.write(String.format("RCPT TO:<%1$-40s>\r\n", to).getBytes());
  }
}
