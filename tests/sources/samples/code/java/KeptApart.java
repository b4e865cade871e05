class K {
  private static final String RCPT_FMT = "RCPT TO:<%s>\r\n";
  static final String MAIL_HEAD = "MAIL FROM:";
  enum Form { RCPT("RCPT TO:<%s>"), DATA("DATA"); final String text; Form(String t) { text = t; } }
  static String rcpt(String path, String when) {
    return "RCPT TO:<" + path + "> NOTIFY=" + when + "\r\n";
  }
  void run(Writer out) {
    out.write(String.format(RCPT_FMT, "a@b.example"));
    out.write(String.format(RCPT_FMT, "<a@b.example>"));
    out.write(rcpt("a@b.example", "DELAY"));
    out.write(rcpt("a@b.example", "NEVER DELAY"));
    out.write(MAIL_HEAD + "<a@b.example>\r\n");
    out.write(MAIL_HEAD + "a@b.example\r\n");
    out.write(RCPT_FMT.formatted("a@b.example"));
    out.write(RCPT_FMT.formatted("a@b.example,c@b.example"));
    out.write(String.format(Form.RCPT.text, "<a@b.example>"));
  }
}
