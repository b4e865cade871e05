// \s is a blank, in a text of one line and in one of several.
class BlankEscapes {
    void talk(java.io.Writer relay) throws java.io.IOException {
        relay.write("MAIL FROM:\s<ann@example.com>\r\n");
        relay.write("RCPT TO:<bob@example.com>\sNOTIFY=NEVER\r\n");
        relay.write("""
            RCPT TO:\s<bob@example.com>\r
            """);
        if (line.matches("RCPT TO:\\s*<.*")) return;
    }
}
