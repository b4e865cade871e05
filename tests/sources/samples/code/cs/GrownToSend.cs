class A {
  const string Mail = "MAIL FROM:<{0}>\r\n";
  const string Rcpt = "RCPT TO:<{0}>\n";
  const string Data = "DATA\r\n";
}
