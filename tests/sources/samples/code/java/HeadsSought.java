class A {
    private static final String PREFIX = "MAIL FROM: <";
    public static final String RCPT_PREFIX = "RCPT TO: <";
    String parse(String l) { if (l.startsWith(PREFIX)) return l.substring(PREFIX.length()); return null; }
    void say() { out.print("RCPT TO: <" + to + ">\r\n"); }
}
