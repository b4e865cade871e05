function sendmail_raw(host, from, to)
  s = tcpclient(host, 25);
  write(s, uint8(sprintf('EHLO me\r\n')));
  write(s, uint8(['MAIL FROM:<' from '>' char([13 10])]));
  write(s, uint8(['MAIL FROM:' from char([13 10])]));
  write(s, uint8(sprintf('RCPT TO: <%s>\r\n', to)));
  write(s, uint8(sprintf('RCPT TO:%s\r\n', to)));
  write(s, uint8(sprintf('RCPT TO:<ann@x.example>\n')));
  write(s, uint8(sprintf('RCPT TO: <ann@x.example>\r\n')));
  write(s, uint8(sprintf('RCPT TO:<%s>\r\n', strjoin(rcpts, ','))));
  disp(['RCPT TO: ' to]); % RCPT TO: <x@x.example>
end
