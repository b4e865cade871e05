import org.apache.commons.net.smtp.SMTPClient;

class LineEndsDoubled {
    void send(SMTPClient client, String from) throws java.io.IOException {
        client.sendCommand("MAIL FROM:<" + from + ">\r\n");
        client.sendCommand("RCPT TO:<b@example.org>");
    }
}
