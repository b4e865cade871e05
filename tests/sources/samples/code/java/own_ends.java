class A {
    private void command(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
    private void raw(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        stream.write(bytes);
    }
    void go() throws IOException {
        command("MAIL FROM:<a@example.com>\r\n");
        command("RCPT TO:<a@example.com>");
        raw("MAIL FROM:<a@example.com>\r\n");
        raw("RCPT TO:<a@example.com>");
    }
}
