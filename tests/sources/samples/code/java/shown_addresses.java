import org.apache.commons.net.smtp.SMTPClient;
import jakarta.mail.internet.InternetAddress;
class A {
    void go(SMTPClient client, String raw, Writer out) throws Exception {
        InternetAddress named = new InternetAddress("bob@example.com", "Bob");
        InternetAddress plain = new InternetAddress("bob@example.com");
        client.setSender(named.toString());
        client.setSender(plain.toString());
        client.setSender(named.getAddress());
        for (InternetAddress to : InternetAddress.parse(raw)) {
            client.addRecipient(to.toString());
        }
        out.write("RCPT TO:<" + named.toString() + ">\r\n");
        out.write("RCPT TO:<" + named.getAddress() + ">\r\n");
    }
}
