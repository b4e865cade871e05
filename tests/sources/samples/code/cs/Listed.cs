class Listed { static readonly string[] Admins = {
    "<a@b.example>",
    "<c@d.example>" };
  static readonly List<string> More = new List<string> {
    "<a@b.example>",
  };
  void F() {
    foreach (var admin in Admins) stream.Write($"RCPT TO:{admin}\r\n");
    foreach (string addr in More) stream.Write("RCPT TO:" + addr + "\r\n");
    foreach (var user in users) stream.Write("RCPT TO:" + user + "\r\n");
  } }
