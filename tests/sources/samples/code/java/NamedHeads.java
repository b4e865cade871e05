class A {
    private static final String RCPT = "RCPT TO:<";
    private static final String BARE = "RCPT TO:";
    enum V { MAIL("MAIL FROM:<"); final String head; V(String h) { head = h; } }
    void go(java.io.Writer out, java.net.Socket socket, String to, String sender) throws Exception {
        tell(out, RCPT + "trips@peatbog.example");
        tell(out, RCPT + "trips@peatbog.example>");
        tell(out, RCPT + to);
        tell(out, RCPT + to + ">");
        tell(out, BARE + to);
        tell(out, BARE + " <" + to + ">");
        tell(out, BARE + "<" + to + ">");
        out.write(RCPT + to + "\r\n");
        out.write(A.RCPT + to + ">\r\n");
        out.write(A.RCPT + to + "\r\n");
        out.write(String.format("%s%s\r\n", RCPT, to));
        out.write(String.format("%s%s>\r\n", RCPT, to));
        out.write(new StringBuilder(RCPT).append(to).append("\r\n").toString());
        out.write(new StringBuilder(RCPT).append(to).append(">\r\n").toString());
        out.write(RCPT.concat(to).concat("\r\n"));
        System.out.println(RCPT + to);
        LOG.info(RCPT + to);
        throw new Exception(RCPT + to);
    }
    void tell(java.io.Writer out, String line) throws Exception { out.write(line + "\r\n"); out.flush(); }
}
