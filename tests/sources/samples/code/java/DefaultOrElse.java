class Alerts {
    void send(java.io.Writer out) throws Exception {
        String copy = Optional.ofNullable(System.getenv("COPY")).orElse("Weather Desk <weather@harvest.example.org>");
        out.write("RCPT TO:<" + copy + ">\r\n");
    }
}
