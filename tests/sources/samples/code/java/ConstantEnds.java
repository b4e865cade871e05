class ConstantEnds {
    private static final String MAIL = "MAIL FROM:<ann@x.example>\n";
    private static final String RCPT = "RCPT TO:<ann@x.example>";
    private static final String SAFE = "RCPT TO:<ann@x.example>";
    void say(String line) throws IOException {
        out.write((line + "\r\n").getBytes());
    }
    void go() throws IOException {
        this.say(MAIL);
        say(ConstantEnds.SAFE);
        socket.getOutputStream().write(ConstantEnds.RCPT.getBytes());
    }
}
