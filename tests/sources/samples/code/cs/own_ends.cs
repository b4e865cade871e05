class A {
    private async Task Command(string line) {
        await _stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
    }
    private Task Interpolated(string line) => _stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n"));
    private static async Task Raw(Stream stream, string text)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
    }
    async Task Go() {
        await Command("MAIL FROM:<a@example.com>\r\n");
        await Command("RCPT TO:<a@example.com>");
        await Interpolated("RCPT TO:<a@example.com>\r\n");
        await Raw(_stream, "MAIL FROM:<a@example.com>\r\n");
        await Raw(_stream, "RCPT TO:<a@example.com>");
    }
}
