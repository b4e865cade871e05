class A { void F(StreamWriter writer, string to) {
  writer.Write($"RCPT TO:<{to,30}>\r\n");
  writer.Write($"RCPT TO:<{to,-30}>\r\n");
  writer.Write("RCPT TO:<{0,30}>\r\n", to);
  writer.Write(string.Format("RCPT TO:<{0,-30}>\r\n", to));
  writer.Write($"RCPT TO:<{to.PadRight(30)}>\r\n");
  writer.Write("RCPT TO:<" + to.PadLeft(30) + ">\r\n");
  writer.Write($"RCPT TO:<{Get(a,3)}>\r\n");
  writer.Write($"RCPT TO:<{to}>\r\n");
} }
