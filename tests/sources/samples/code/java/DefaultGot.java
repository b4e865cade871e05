class Config {
    private String copy = "Weather Desk <weather@harvest.example.org>";
    String getCopy() { return copy; }
}
class Alerts {
    void send(java.io.Writer out, Config config) throws Exception {
        out.write("RCPT TO:<" + config.getCopy() + ">\r\n");
    }
}
