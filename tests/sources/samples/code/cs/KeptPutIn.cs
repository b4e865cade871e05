class H {
    const string Mail = "MAIL FROM:";
    void F() {
        stream.Write($"{Mail} <a@b.example>\r\n");
        stream.Write($"{H.Mail}a@b.example\r\n");
        stream.Write($"{Mail}<{from}>\r\n");
        Console.WriteLine($"{Mail} a@b.example");
    }
}
