using System.Net.Mail;
class A {
    static readonly MailAddress Header = new("shop@example.com", "Shop, Box Office");
    static readonly MailAddress Bounces = new("bounces@example.com");
    void Go(Stream stream, string raw) {
        var named = new MailAddress("bob@example.com", "Bob");
        var plain = new MailAddress("bob@example.com");
        writer.Write($"MAIL FROM:<{named}>\r\n");
        writer.Write($"MAIL FROM:<{named.ToString()}>\r\n");
        writer.Write($"RCPT TO:<{plain.ToString()}>\r\n");
        writer.Write($"RCPT TO:<{named.Address}>\r\n");
        writer.Write($"MAIL FROM:<{Header}>\r\n");
        writer.Write($"MAIL FROM:<{Header.Address}>\r\n");
        writer.Write($"MAIL FROM:<{Bounces}>\r\n");
    }
}
