program client;
procedure Send(Sock: TTCPBlockSocket; From: string; Rcpts: TStringList; Msg: TMessage);
begin
  Sock.SendString('EHLO me' + #13#10);
  Sock.SendString('MAIL FROM:<' + From + '>' + #13#10);
  Sock.SendString('MAIL FROM:' + From + #13#10);
  Sock.SendString(Format('RCPT TO: <%s>'#13#10, [Rcpts[0]]));
  Sock.SendString(Format('RCPT TO:<%s>'#13#10, [Rcpts[0]]));
  Sock.SendString('RCPT TO:<ann@x.example>'#10);
  Sock.SendString('MAIL FROM:<' + Msg.Headers.Values['From'] + '>'#13#10);
  Sock.SendString('RCPT TO: <ann@x.example>' + CRLF);
  Sock.SendString('RCPT TO:<' + Rcpts.CommaText + '>' + CRLF);
  WriteLn('RCPT TO: ', Rcpts[0]);
end;
