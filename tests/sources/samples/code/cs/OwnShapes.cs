class A {
  static string Spec(Box m) => $"{m.Local}@{m.Domain}";
  static string Header(Box m) => $"\"{m.Name}\" <{m.Addr}>";
  static string PathOf(Box m) => $"<{m.Addr}>";
  void F(Box m) {
    _writer.Write("RCPT TO:" + Spec(m) + "\r\n");
    _writer.Write($"RCPT TO:{Spec(m)}\r\n");
    _writer.Write($"MAIL FROM:<{Header(m)}>\r\n");
    _writer.Write($"RCPT TO:{PathOf(m)}\r\n");
  }
}
