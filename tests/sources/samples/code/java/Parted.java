class Parted {
  void sound(Writer out, boolean first, String a) throws IOException {
    out.write((first ? "MAIL FROM:<" : "RCPT TO:<") + a + ">\r\n");
    out.write("RCPT TO:<" + enc(a) + ">\r\n");
    out.write(("RCPT TO:<") + a + ">\r\n");
    out.write("RCPT TO:<" + enc(a) + ">\r\n");
    out.write(String.format("RCPT TO:<%s", a) + ">\r\n");
    out.write(String.format(Locale.ROOT, "RCPT TO:<%s", a) + ">\r\n");
    out.write("RCPT TO:<" + String.format("%s>\r\n", a));
    out.write(new String("RCPT TO:<" + a) + ">\r\n");
    out.write(new StringBuilder("RCPT TO:<").append(a) + ">\r\n");
    String kept = (("RCPT TO:<" + a) + '>');
  }

  void faulty(Writer out, String a) throws IOException {
    out.write((("RCPT TO:<" + a) + "\r\n").getBytes(US_ASCII));
    out.write(String.format("RCPT TO:<%s", a) + "\r\n");
    out.write(String.format(Locale.ROOT, "RCPT TO:<%s", a) + "\r\n");
    out.write("RCPT TO:<" + String.format("%s\r\n", a));
    out.write(new String("RCPT TO:<" + a) + "\r\n");
    out.write("RCPT TO:<".concat(a) + "\r\n");
    String kept = ("RCPT TO:" + a) + "\r\n";
  }
}
