begin
  Socket.Write(Format('RCPT TO:<%0:s>'#13#10, [ToAddr]));
  Socket.Write(Format('RCPT TO:<%1:-10s@%0:s>'#13#10, [Host, ToAddr]));
  Socket.Write(Format('RCPT TO: <%0:s>'#13#10, [ToAddr]));
end.
