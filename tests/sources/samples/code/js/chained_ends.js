function s(w, a) {
  w.add(`MAIL FROM:<${a}>\r\n`);
  w.add(`RCPT TO:<${a}>\r\n`);
  w.add('RSET\r\n');
  w.add(`RCPT TO:<${a}>`).add('\r\n');
  w.add('RCPT TO:<' + a + '>').add('\r\n').add('DATA\r\n');
  w.add(util.format('RCPT TO:<%s>', a)).add(CRLF);
}
