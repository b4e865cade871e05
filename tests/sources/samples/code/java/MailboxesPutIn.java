class A {
  static final String RCPT = "RCPT TO:%s";
  static final List<String> ADMINS = List.of("lena@x.example", "sven@x.example");
  void f() {
    send(String.format(RCPT, "<a@b.example>"));
    send(String.format(RCPT, ADMINS.get(0)));
    log.info(String.format(RCPT, ADMINS.get(0)));
  }
}
