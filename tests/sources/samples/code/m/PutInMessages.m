static NSString *const Rcpt = @"RCPT TO:<%@>\r\n";
- (void)rcpt {
    [self send:[NSString stringWithFormat:Rcpt, @"<ann@x.example>"]];
    [self send:[NSString stringWithFormat:Rcpt, @"ann@x.example"]];
    NSLog(@"%@", [NSString stringWithFormat:Rcpt, @"ann@x.example"]);
}
