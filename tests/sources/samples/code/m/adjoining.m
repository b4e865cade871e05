// Objective-C's texts begin with a sign.
NSString *sender = @"MAIL FROM:"
                   @" <ann@example.com>\r\n";
NSString *recipient = @"RCPT TO:" @"<bob@example.com>\r\n";
NSArray *both = @[@"MAIL FROM:<ann@example.com>", @"RCPT TO: <bob@example.com>"];
