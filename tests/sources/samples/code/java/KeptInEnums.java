enum Fmt {
    MAIL("MAIL FROM:<%s>\r\n"),
    RCPT("RCPT TO:<%s>\r\n");
    private final String format;
    Fmt(String f) { format = f; }
}
class C {
    static final Map<String, String> TEXTS = Map.ofEntries(
        entry("mail", "MAIL FROM:<%s>\r\n"),
        Map.entry("rcpt", "RCPT TO:<%s>\r\n"));
    void run() {
        out.print(String.format(Fmt.RCPT.format, "<a@b.example>"));
        out.print(Fmt.RCPT.format.formatted("<a@b.example>"));
        out.print(String.format(TEXTS.get("mail"), "<a@b.example>"));
        out.print(String.format(TEXTS.get("rcpt"), "a@b.example"));
    }
}
