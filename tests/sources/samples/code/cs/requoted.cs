class A { void F(NetworkStream stream) {
  stream.Write(Encoding.ASCII.GetBytes("QUIT\r\n"));
  stream.Write(Encoding.ASCII.GetBytes(@"RCPT TO:<ann@x.example>\r\n"));
  stream.Write(Encoding.ASCII.GetBytes($@"RCPT TO:<{to}>\r\n"));
  stream.Write(Encoding.ASCII.GetBytes(@$"RCPT TO:<{to}>\r\n"));
  stream.Write(Encoding.ASCII.GetBytes(@"RCPT TO:<""ann""@x.example>\r\n"));
  stream.Write(Encoding.ASCII.GetBytes(@"RCPT TO:<" + to + @">\r\n"));
  stream.Write(Encoding.ASCII.GetBytes(@"C:\RCPT TO:<ann@x.example>\r\n"));
}}
