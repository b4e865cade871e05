class Sound {
    static final String RCPT = "RCPT TO:<";
    void go(Writer out, String to) throws IOException {
        StringBuilder line = new StringBuilder(RCPT);
        line.append(to);
        if (esmtp) line.append("> NOTIFY=NEVER\r\n"); else line.append(">\r\n");
        out.write(line.toString());
        out.write(RCPT);
        out.write(to);
        out.write(">\r\n");
        out.write(RCPT + (to + ">\r\n"));
        out.write(wrap(RCPT + to, ">\r\n"));
        if (line.startsWith(RCPT + to)) return;
        String s = cond ? RCPT + to + ">" : "RSET";
        map.put(RCPT, to);
        switch (line) { case RCPT: return; }
    }
}
