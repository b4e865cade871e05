[self send:[[NSString stringWithFormat:@"RCPT TO:<%@", a] stringByAppendingString:@">\r\n"]];
