class Client {
  static string Angle(string address) => $"<{address}>";
  static string Bare(string address) => address.Trim();
  void Send(string x) {
    writer.Write($"RCPT TO:<{Angle(x)}>\r\n");
    writer.Write("RCPT TO:<" + Angle(x) + ">\r\n");
    writer.Write($"RCPT TO:{Angle(x)}\r\n");
    writer.Write($"RCPT TO:<{Bare(x)}>\r\n");
  }
}
