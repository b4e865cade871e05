class A {
  static final String MAIL = "MAIL FROM:<%s>\r\n", X = "";
  static final String RCPT = "RCPT TO:<%s>\n";
  static final String DATA = "DATA\r\n";
  void f(OutputStream out, String a) {
    StringBuilder sb = new StringBuilder();
    sb.append("RCPT TO:<" + a + ">\n");
    out.write(sb.toString().getBytes());
  }
}
