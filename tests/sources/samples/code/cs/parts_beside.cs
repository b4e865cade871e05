class A { void f(Stream s, TextWriter w, string to) {
  s.Write("RCPT TO:<ann@x.example>\r\n"u8);
  s.Write(Encoding.ASCII.GetBytes(string.Concat("RCPT TO:<ann@x.example", ">", "\r\n")));
  s.Write([.. "RCPT TO:<ann@x.example"u8, (byte)62, 13, 10]);
  s.Write(Encoding.ASCII.GetBytes($"RCPT TO:<{to}>{Crlf}"));
  s.Write("RCPT TO:<ann@x.example"u8); s.Write(">\r\n"u8);
}}
