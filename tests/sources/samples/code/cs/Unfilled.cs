class Unfilled {
    void Run(string to) {
        var w = new StreamWriter(new TcpClient("mx", 25).GetStream());
        w.Write("RCPT TO:<{to}>\r\n");
        w.Write("RCPT TO:<{0}>\r\n");
        w.Write("RCPT TO:<{0}>\r\n", to);
        w.Write($"RCPT TO:<{to}>\r\n");
        w.Write(string.Format("RCPT TO:<{0}>\r\n", to));
        Say("RCPT TO:<{to}>");
        Say($"RCPT TO:<{to}>");
    }
    void Say(string line) {
        writer.WriteLine(line);
    }
}
