class Placeholders {
    void greet() {
        out.write(String.format("RCPT TO:<%S>\r\n", to));
        out.write(String.format("RCPT TO:<%s@%<s>\r\n", to));
        out.write(String.format("RCPT TO: <%1$-10s>\r\n", to));
        out.write(String.format("RCPT TO:<a%b.example.org@example.com>\r\n"));
    }
}
