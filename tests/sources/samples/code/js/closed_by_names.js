const END = '>\r\n', OPEN = 'RCPT TO:<';
s.write('RCPT TO:<' + a + END);
s.write(`RCPT TO:<${a}` + END);
s.write(`RCPT TO:<${a}${END}`);
s.write('RCPT TO:<ann@x.example' + END);
s.write(util.format('RCPT TO:<%s', a) + END);
s.write(OPEN + a + END);
s.write(OPEN + 'ann@@x.example' + END);
