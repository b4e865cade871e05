class A {
  void Log(string head, string rest) => Console.Error.WriteLine(head + rest);
  void Send(string line, string name) { _w.Write(line + "\r\n"); _log.Info(name + line); }
  void Expect(string line, params int[] codes) { _w.Write(line + "\r\n"); }
  void Many(params string[] lines) { foreach (var line in lines) { _w.Write(line); _w.Write("\r\n"); } }
  void S() { Log("RCPT TO:", rcpt); Send("RCPT TO:<a@x.example>", "rcpt"); Expect("RCPT TO:<a@x.example>", 250, 251);
    Many("RCPT TO:<a@x.example>", next); Many("RCPT TO:<a@x.example>", "RSET"); }
}
