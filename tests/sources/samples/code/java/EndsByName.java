class A {
  private static final String EOL = "\n";
  static final String SEP = "\r\n";
  void f(Socket s, String to) throws Exception {
    OutputStream out = s.getOutputStream();
    out.write(("RCPT TO:<" + to + ">" + EOL).getBytes());
    out.write(("RCPT TO:<" + to + ">" + A.EOL).getBytes());
    out.write(("RCPT TO:<" + to + ">" + SEP).getBytes());
  }
  void g(OutputStream out, String EOL) { socket.write(("RCPT TO:<" + to + ">" + EOL).getBytes()); }
}
