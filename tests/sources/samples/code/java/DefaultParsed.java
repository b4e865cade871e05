class Alerts {
    private String copy = "Weather Desk <weather@harvest.example.org>";
    Alerts(String copy) throws Exception { this.copy = new InternetAddress(copy).getAddress(); }
    void send(java.io.Writer out) throws Exception {
        out.write("RCPT TO:<" + this.copy + ">\r\n");
    }
}
