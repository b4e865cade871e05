enum Verb {
  MAIL("MAIL FROM:"), RCPT("RCPT TO:"), HELP("HELP");
  private final String text;
  Verb(String text) { this.text = text; }
}
class D {
  static final String RCPT_TO = "RCPT TO:";
  String describe() { return Verb.RCPT.text + " takes a path"; }
  void run(Writer w) {
    w.write(RCPT_TO + "<" + path + ">\r\n");
    w.write(RCPT_TO + " takes <path>");
    log.info(RCPT_TO + "a@b.example");
    send(new Command(Verb.RCPT, "a@b.example"));
    send(Verb.RCPT, "a@b.example");
    assertEquals(RCPT_TO + "a@b.example", line);
    assertThat(replyTo(RCPT_TO + "a@b.example")).startsWith("501");
    throw new IllegalStateException(RCPT_TO + "a@b.example");
    w.write(String.format("%s<%s>\r\n", RCPT_TO, "a@b.example"));
  }
}
