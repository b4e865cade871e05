public sealed class Client {
    public readonly struct Path {
        private readonly string _mailbox;
        public override string ToString() => $"<{_mailbox}>";
    }
    void Begin(Path from) { _writer.Write($"MAIL FROM:{from}\r\n"); }
    void Told(string to) { _writer.Write($"RCPT TO:{to}\r\n"); }
}
