#import <Foundation/Foundation.h>
- (void)sendFrom:(NSString *)from to:(NSArray *)to message:(Message *)msg {
    [self.stream writeString:@"EHLO me\r\n"];
    [self.stream writeString:[NSString stringWithFormat:@"MAIL FROM:<%@>\r\n", from]];
    [self.stream writeString:[NSString stringWithFormat:@"MAIL FROM:%@\r\n", from]];
    [self.stream writeString:[@"MAIL FROM:" stringByAppendingString:from]];
    [self.stream writeString:[NSString stringWithFormat:@"RCPT TO: <%@>\r\n", to[0]]];
    [self.stream writeString:@"RCPT TO:<ann@x.example>\n"];
    [self.stream writeString:[NSString stringWithFormat:@"MAIL FROM:<%@>\r\n", msg.headers[@"From"]]];
    [self.stream writeString:@"RCPT TO: <ann@x.example>\r\n"];
    [self.stream writeString:[NSString stringWithFormat:@"RCPT TO:<%@>\r\n", [to componentsJoinedByString:@","]]];
    NSLog(@"RCPT TO: %@", to);
}
