class A {
  private static final String CRLF = "\r\n";
  private static final String PATH_END = ">" + CRLF;
  private static final String MAIL = "MAIL FROM:<";
  void a(Writer w, String x) {
    w.write("RCPT TO:<" + x + PATH_END);
    w.write(MAIL + x + PATH_END);
    w.write(MAIL + x + A.PATH_END);
    w.write(MAIL + x + CRLF);
  }
}
