class Ping {
    void ping(OutputStream raw, Listener plain) throws IOException {
        raw.write("MAIL FROM:<ping@moss.example>\r\n".getBytes(US_ASCII));
        raw.write("RCPT TO:<pong@moss.example>".getBytes(US_ASCII));
        plain.write("RCPT TO:<pong@moss.example>");
    }
}
