class A {
    static final Map<String, String> COMMANDS = Map.of("sender", "MAIL FROM:<%s>\r\n", "recipient", "RCPT TO:%s\r\n");
    static final Map<String, String> HEADS = Map.of("mail", "MAIL FROM:", "rcpt", "RCPT TO:");
    enum Verb { MAIL("MAIL FROM:"), RCPT("RCPT TO:"); final String head; Verb(String head) { this.head = head; } }
    void run() {
        out.print(String.format(COMMANDS.get("sender"), "<a@b.example>"));
        out.print(HEADS.get("mail") + " <a@b.example>\r\n");
        out.print(Verb.MAIL.head + " <a@b.example>\r\n");
        out.print(Verb.RCPT.head + "a@b.example\r\n");
        out.print(String.format(Map.entry("a", "MAIL FROM: <%s>\r\n").getValue(), "a@b.example"));
    }
}
