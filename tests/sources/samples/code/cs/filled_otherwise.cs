class A { void F(string to) {
  w.Write(string.Format("RCPT TO:<{0}>\r\n", to));
  w.Write(string.Format("RCPT TO:<%s>\r\n", to));
  w.Write(string.Format($"RCPT TO:<{to}>\r\n"));
}}
