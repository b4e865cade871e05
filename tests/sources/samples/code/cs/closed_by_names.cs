class A {
  const string End = ">\r\n";
  void Send(Stream s, string a) {
    s.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + a + End));
    s.Write(Encoding.ASCII.GetBytes($"RCPT TO:<{a}{End}"));
  }
  void Other(Stream s, string a, string End) {
    s.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + a + End));
  }
}
