s.write(from[0] === '<' ? `MAIL FROM:${from}\r\n` : `MAIL FROM:<${from}>\r\n`);
s.write(!/^<.*>$/.test(to) ? `RCPT TO:<${to}>\r\n` : `RCPT TO:${to}\r\n`);
if (to.includes('<')) { s.write(`RCPT TO:${to}\r\n`); } else { s.write(`RCPT TO:<${to}>\r\n`); }
if (from.indexOf('<') !== -1) {
  s.write('MAIL FROM:' + from + '\r\n');
}
if (from.indexOf('<') === -1) {
  s.write('MAIL FROM:<' + from + '>\r\n');
} else {
  s.write('MAIL FROM:' + from + '\r\n');
}
