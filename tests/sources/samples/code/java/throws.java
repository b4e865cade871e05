class WireTest {
    void rawBytes() throws Exception {
        byte[] expected = ("MAIL FROM:<" + FROM + ">\r\n"
                + "RCPT TO:" + "b@example.com" + "\r\n").getBytes("US-ASCII");
    }
}
