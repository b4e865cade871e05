using System.Net.Mail;
class A {
    void Go(Stream stream, string raw) {
        var named = new MailAddress("bob@example.com", "Bob");
        var plain = new MailAddress("bob@example.com");
        writer.Write($"MAIL FROM:<{named}>\r\n");
        writer.Write($"MAIL FROM:<{named.ToString()}>\r\n");
        writer.Write($"RCPT TO:<{plain.ToString()}>\r\n");
        writer.Write($"RCPT TO:<{named.Address}>\r\n");
    }
}
