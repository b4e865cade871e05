class A { void f(Stream s, TextWriter w, string to) {
  s.Write("RCPT TO:<ann@x.example>\r\n"u8);
  s.Write(Encoding.ASCII.GetBytes(string.Concat("RCPT TO:<ann@x.example", ">", "\r\n")));
  s.Write([.. "RCPT TO:<ann@x.example"u8, (byte)'>', 13, 10]);
  s.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to + '>' + "\r\n"));
  s.Write(Encoding.ASCII.GetBytes($"RCPT TO:<{to}>{"\r\n"}"));
  s.Write(Encoding.ASCII.GetBytes($"RCPT TO:<{to}>{Crlf}"));
  w.Write("RCPT TO:<"); w.Write(to); w.Write('>'); w.Write("\r\n");
  w.Write("RCPT TO:<ann@x.example"); w.Write('>'); w.Write("\r\n");
  var sb = new StringBuilder("RCPT TO:<").Append(to).Append('>').Append("\r\n");
  s.Write("RCPT TO:<ann@x.example"u8); s.Write(">\r\n"u8);
}}
