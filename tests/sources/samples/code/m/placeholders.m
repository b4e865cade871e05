void greet() {
  [self send:[NSString stringWithFormat:@"RCPT TO:<%1$@>\r\n", to]];
  [self send:[NSString stringWithFormat:@"RCPT TO:<%2$@@%1$@>\r\n", host, to]];
  [self send:[NSString stringWithFormat:@"RCPT TO: <%1$@>\r\n", to]];
  [self send:[NSString stringWithFormat:@"RCPT TO:%1$@\r\n", to]];
}
