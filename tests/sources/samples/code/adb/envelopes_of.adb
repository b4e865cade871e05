with GNAT.Sockets; use GNAT.Sockets;
procedure Client is
   procedure Send (Channel : Stream_Access; From, Rcpt, Rcpt2 : String) is
      CRLF : constant String := ASCII.CR & ASCII.LF;
   begin
      String'Write (Channel, "EHLO me" & CRLF);
      String'Write (Channel, "MAIL FROM:<" & From & ">" & CRLF);
      String'Write (Channel, "MAIL FROM:" & From & CRLF);
      String'Write (Channel, "RCPT TO: <" & Rcpt & ">" & CRLF);
      String'Write (Channel, "RCPT TO:<ann@x.example>" & ASCII.LF);
      String'Write (Channel, "MAIL FROM:<" & Header (Msg, "From") & ">" & CRLF);
      String'Write (Channel, "RCPT TO: <ann@x.example>" & CRLF);
      String'Write (Channel, "RCPT TO:<" & Rcpt & "," & Rcpt2 & ">" & CRLF);
      Put_Line ("RCPT TO: " & Rcpt);
   end Send;
begin
   null;
end Client;
