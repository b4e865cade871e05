final sender = 'MAIL FROM:'
    ' <ann@example.com>\r\n';
final recipient = 'RCPT TO:'
    '<bob@example.com>\r\n';
