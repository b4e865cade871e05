class A { void F(Stream s, string to) {
  s.Write(Encoding.ASCII.GetBytes(string.Format("RCPT TO:<{{0}}>\r\n", to)));
  s.Write(Encoding.ASCII.GetBytes(string.Format("RCPT TO:<{0}>\r\n", to)));
  s.Write(Encoding.ASCII.GetBytes($"RCPT TO:<${to}>\r\n"));
  s.Write(Encoding.ASCII.GetBytes($$"""RCPT TO:<{{to}}>""" + "\r\n"));
  s.Write(Encoding.ASCII.GetBytes("RCPT TO:<{{to}}>\r\n"));
  writer.WriteLine("RCPT TO:<{0}>", to);
  writer.WriteLine("RCPT TO:<{{0}}>", to);
}}
