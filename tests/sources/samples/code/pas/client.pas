procedure Send;
begin
  { Socket.SendText('MAIL FROM: <' + from + '>'#13#10); }
  // Socket.SendText('MAIL FROM: <' + from + '>'#13#10);
  (* 'RCPT TO: <x>' *)
  Socket.SendText('MAIL FROM: <' + from + '>'#13#10);
  Socket.SendText('MAIL FROM:<' + from + '>' + #13#10);
  Socket.SendText('RCPT TO:' + recipient + #13#10);
  Socket.SendText('RCPT TO:<it''s@example..com>'#$0D#$0A);
  SendCmd(Format('RCPT TO: <%s>', [recipient]), 250);
  Client.IOHandler.WriteLn('RCPT TO: <' + recipient + '>');
  WriteLn('RCPT TO: <' + recipient + '>');
  Memo1.Lines.Add('RCPT TO: <' + recipient + '>');
  if Copy(line, 1, 10) = 'MAIL FROM:' then exit;
end;
