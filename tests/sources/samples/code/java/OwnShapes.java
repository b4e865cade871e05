class A {
  static String spec(Box m) { return m.local + "@" + m.domain; }
  static String header(Box m) { return m.name == null ? spec(m) : "\"" + m.name + "\" <" + spec(m) + ">"; }
  static String title(Box m) { return String.format("%s <%s>", m.name, spec(m)); }
  static String path(Box m) { return "<" + spec(m) + ">"; }
  void f(OutputStream out, Box m) {
    out.write(("RCPT TO:" + spec(m) + "\r\n").getBytes());
    out.write(("MAIL FROM:<" + header(m) + ">\r\n").getBytes());
    out.write(("MAIL FROM:<" + title(m) + ">\r\n").getBytes());
    out.write(("RCPT TO:" + path(m) + "\r\n").getBytes());
  }
}
