static class Verbs {
    public const string Mail = "MAIL FROM: ";
    public const string Rcpt = "RCPT TO:";
}
class Client {
    void Send(string a) {
        writer.Write($"{Verbs.Mail}<{a}>\r\n");
        writer.Write($"{Verbs.Rcpt}<{a}>\r\n");
    }
}
