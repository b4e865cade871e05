class A {
 enum Cmd { MAIL("MAIL FROM: "), RCPT("RCPT TO:"); final String text; }
 static final String FROM = "MAIL FROM: ";
 void go(PrintWriter w, String a) { w.print(Cmd.MAIL.text + "<" + a + ">\r\n"); w.print(String.format("%s<%s>\r\n", FROM, a)); } }
