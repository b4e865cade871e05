using System.Text;
class A {
  private A Line(params string[] parts) {
    foreach (var part in parts) _text.Append(part);
    _text.Append("\r\n");
    return this;
  }
  void Put(string head, string rest) => _stream.Write(Encoding.ASCII.GetBytes(head + rest + "\r\n"));
  void Say(params string[] parts) { _writer.Write(string.Concat(parts) + "\r\n"); }
  void Tell(params string[] parts) { _writer.Write(string.Join("", parts) + "\r\n"); }
  void S() {
    Line("MAIL FROM:<", _options.EnvelopeFrom, ">");
    Line("RCPT TO:", _options.Recipients[0]);
    Line("RCPT TO:<", string.Join(";", _options.Recipients), ">");
    Line("RCPT TO:", "a@x.example");
    Line("RCPT TO:", "<a@x.example>");
    Line("DATA");
    Put("RCPT TO:", "a@x.example");
    Put("RCPT TO:", "<a@x.example>");
    Say("RCPT TO:", "a@x.example");
    Tell("RCPT TO:", "a@x.example");
  }
}
