class S {
    static final Map<String, String> A = Map.of("mail", "MAIL FROM:<%s>\r\n", "rcpt", "RCPT TO:<%s>\r\n");
    static final Map<String, String> L = Map.of("mail", "Sender", "rcpt", "Recipient");
    static final List<String> X = List.of("MAIL FROM:<a@b.example>", "RCPT TO:<%s>", "DATA");
    void run() {
        out.print(String.format(A.get("mail"), "a@b.example"));
        out.print(L.get("mail") + " <a@b.example>\r\n");
        out.print(L.get("mail"), "<a@b.example>");
        assertEquals("mail", "MAIL FROM:<%s>");
        foo("mail", "MAIL FROM:");
        bar("mail", " <a@b.example>");
    }
}
