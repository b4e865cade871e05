class Client {
    // MAIL FROM: <a@example.com>
    void Talk(StreamWriter writer, string from, string to) {
        writer.Write("MAIL FROM:<" + from + ">\r\n");
        writer.Write($"MAIL FROM: <{from}>\r\n");
        writer.WriteLine("RCPT TO: <{0}>", to);
        writer.WriteLine($"RCPT TO:<{to}>");
        writer.Write(@"RCPT TO:<""a b""@example..com>" + "\r\n");
        writer.Write(string.Format("RCPT TO: {0}\r\n", to));
        Console.WriteLine($"MAIL FROM: <{from}>");
        var address = new MailAddress("Lee, Ann <a@example.com>");
        throw new Exception("MAIL FROM: <" + from + ">");
    }
}
