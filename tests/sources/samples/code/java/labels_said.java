class C {
    private void want(int code, String what) throws IOException {
        String line = in.readLine();
        if (!line.startsWith("" + code)) {
            throw new IOException(what + ": got " + line);
        }
    }
    void check(int code, String step) {
        logger.info("{}: {}", step, code);
    }
    void run(String x) throws IOException {
        want(250, "MAIL FROM: a@b.example");
        want(250, "MAIL FROM: " + x);
        want(250, String.format("RCPT TO: %s", x));
        check(250, "RCPT TO: a@b.example");
    }
}
class T {
    private void step(int code, String label) {
        assertEquals(label, code, read());
    }
    private void noted(int code, String label) {
        assertEquals(code, read(), label);
        System.err.println(label + " " + code);
        System.out.printf("%s %d%n", label, code);
    }
    void run() {
        step(250, "MAIL FROM: a@b.example");
        noted(250, "RCPT TO: a@b.example");
    }
}
class U {
    private void tell(int code, String line) {
        out.print(line + "\r\n");
        System.err.println(line + " " + code);
    }
    void told() {
        tell(250, "MAIL FROM: <a@b.example>");
    }
}
