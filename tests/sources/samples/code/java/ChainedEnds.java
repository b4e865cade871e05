class A {
  void s(PrintStream out, String a, StringBuilder sb) {
    out.printf("MAIL FROM:<%s>\r\n", a);
    out.printf("RCPT TO:<%s>\r\n", a);
    out.printf("RSET\r\n");
    out.printf("RCPT TO:<%s>", a).print("\r\n");
    out.printf("RCPT TO:<%s>", a).append("\r\n");
    out.append("RCPT TO:<").append(a).append(">").append("\r\n");
    out.append(String.format("RCPT TO:<%s>", a)).append("\r\n");
    out.append("RSET\r\n");
    out.append("MAIL FROM:<>\r\n");
    out.append("DATA\r\n");
  }
  void t(OutputStream out, String a, StringBuilder sb) {
    sb.append(String.format("MAIL FROM:<%s>\r\n", a));
    sb.append(String.format("RCPT TO:<%s>\r\n", a));
    sb.append(String.format("RCPT TO:<%s>", a)).append("\r\n");
    sb.append("RSET\r\n").append("QUIT\r\n");
    out.write(sb.toString().getBytes());
  }
}
