class Octets {
    void tell(String from) throws IOException {
        os.write(("MAIL FROM:<" + from + ">\n").getBytes());
        dos.write(("RCPT TO:<" + from + ">\r\n").getBytes());
    }
}
