class Printed {
  void Faulty(TcpClient client, string to) {
    var w = new StreamWriter(client.GetStream()) { AutoFlush = true };
    w.WriteLine($"RCPT TO:<{to}>");
    w.WriteLine("MAIL FROM:<{0}>", from);
    await w.WriteLineAsync("RCPT TO:<" + to + ">");
    w.Write($"RCPT TO:<{to}>\r\n");
  }

  void Shown() {
    Console.WriteLine($"RCPT TO:<{to}>");
    Trace.WriteLine($"RCPT TO:<{to}>");
    log.WriteLine($"RCPT TO:<{to}>");
    Console.Out.WriteLine($"RCPT TO:<{to}>");
  }

  void Handed(StreamWriter unknown, string to) {
    unknown.WriteLine($"RCPT TO:<{to}>");
  }

  void Both(TextWriter writer, string from, string to) {
    writer.Write("MAIL FROM:<" + from + ">\r\n");
    writer.WriteLine("RCPT TO:<" + to + ">");
  }
}
