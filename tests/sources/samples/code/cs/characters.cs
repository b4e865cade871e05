class C { void T(System.IO.Stream s, string f) {
  var b = System.Text.Encoding.ASCII.GetBytes("MAIL FROM:<" + f + ">" + '\n'); s.Write(b, 0, b.Length);
  w.Write("RCPT TO:<" + f + '>' + '\n');
  w.Write("RCPT TO:" + f + Environment.NewLine);
  w.Write("RCPT TO:<" + f + ">" + Environment.NewLine);
  w.Write(@"MAIL FROM:<a@example.com>\r\n");
} }
