class A {
    private static readonly Dictionary<string, string> Senders = new()
    {
        { "invoice", "invoices@billing.example.com." },
        { "reminder", "reminders@billing.example.com" },
    };
    private readonly Dictionary<Kind, string> _rcpts = new Dictionary<Kind, string>
    {
        { Kind.A, "a@example.com" },
        { Kind.B, "b@example..com" },
    };
    void Go(Stream stream, string kind) {
        stream.Write(Encoding.ASCII.GetBytes($"MAIL FROM:<{Senders[kind]}>\r\n"));
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + _rcpts[Kind.B] + ">\r\n"));
    }
}
