static class K {
  const string RcptFmt = "RCPT TO:<{0}>\r\n";
  const string Dsn = "RCPT TO:<{0}> NOTIFY={1}\r\n";
  static string Rcpt(string path, string when) => $"RCPT TO:<{path}> NOTIFY={when}\r\n";
  static readonly Func<string, string> Mail = p => $"MAIL FROM:<{p}>\r\n";
  static void Run(Stream s) {
    Put(s, string.Format(RcptFmt, "a@b.example"));
    Put(s, string.Format(RcptFmt, "<a@b.example>"));
    Put(s, string.Format(Dsn, "a@b.example", "NEVER"));
    Put(s, string.Format(Dsn, "a@b.example", "NEVER,DELAY"));
    Put(s, Rcpt("a@b.example", "DELAY"));
    Put(s, Rcpt("a@b.example", "DELAY;SUCCESS"));
    Put(s, Mail("a@b.example"));
    Put(s, Mail("Ann <a@b.example>"));
  }
}
