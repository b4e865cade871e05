class D {
    private final List<String> sent;
    String one(String sent) throws IOException {
        throw new IOException("Not MAIL FROM:<address> but " + sent);
    }
    void script() throws InterruptedException, IOException {
        String script = """
            EHLO x.example
            MAIL FROM:<ann@x.example>
            RCPT TO:<bob@x.example>>
            QUIT
            """;
        for (String line : script.split("\n")) {
            send(line.strip());
        }
    }
    void alone() throws IOException {
        send("RCPT TO:<bob@x.example>>");
    }
    void thrown() throws IOException {
        String line = read();
        throw new IOException("RCPT TO:<bob@x.example>> was refused");
    }
}
