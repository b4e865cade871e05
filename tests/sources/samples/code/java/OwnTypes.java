final class Client {
    record Path(String mailbox) {
        @Override public String toString() { return "<" + mailbox + ">"; }
    }
    void begin(Path from) throws IOException { out.write("MAIL FROM:" + from + "\r\n"); }
    void add(final Path to) throws IOException { out.write("RCPT TO:" + to + "\r\n"); }
    void told(String to) throws IOException { out.write("RCPT TO:" + to + "\r\n"); }
}
