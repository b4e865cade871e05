print $sock "QUIT\r\n";
print $sock 'RCPT TO:<ann@x.example>\r\n';
print $sock 'RCPT TO:<' . $to . '>\r\n';
