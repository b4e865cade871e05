procedure Send (Sock : Socket; Addr : String) is
begin
   Net.Buffered.Put_Line (Sock, "MAIL FROM: <" & Addr & ">");
   AWS.Net.Buffered.Put_Line (Sock, "RCPT TO:<" & Addr & ">");
   Ada.Text_IO.Put_Line ("RCPT TO: " & Addr);
end Send;
