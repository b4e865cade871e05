class C { void T() {
 writer.NewLine = "\r\n";
 writer.WriteLine("MAIL FROM:<" + f + ">");
 var w2 = new StreamWriter(s) { NewLine = "\r\n" };
 w2.Write("MAIL FROM:<" + f + ">\n");
 stream.Write(Encoding.ASCII.GetBytes("MAIL FROM:<a@example.com>\n".Replace("\n", "\r\n")));
 stream.Write(Encoding.ASCII.GetBytes("MAIL FROM:<a@example.com>\n".ReplaceLineEndings("\r\n")));
 stream.Write(Encoding.ASCII.GetBytes("MAIL FROM:<a@example.com>\n"));
} }
