using System.Text;
class A {
  void S(NetworkStream stream) {
    var _text = new StringBuilder();
    _text.AppendFormat("MAIL FROM:<{0}>{1}", a, "\r\n");
    _text.AppendFormat("RCPT TO:<{0}>{1}", b, "\r\n");
    _text.AppendFormat("RSET{0}", "\r\n");
    _text.AppendFormat("RCPT TO:<{0}>", c).Append("\r\n");
    _text.AppendFormat("RCPT TO:<{0}>", c).Append('\r').Append('\n');
    _text.AppendFormat("RCPT TO:<{0}>", c).AppendLine();
    _text.AppendFormat("RCPT TO:<{0}>", c).AppendFormat("{0}", Crlf);
    _text.AppendFormat("RCPT TO:<{0}>", c)
       .Append(CRLF);
    _text.AppendFormat("RCPT TO:<{0}>", c);
    _text.Append("RSET\r\n");
    var b = Encoding.ASCII.GetBytes(_text.ToString());
    stream.Write(b, 0, b.Length);
  }
}
