--  "MAIL FROM: <a@b.example>"
Quote : constant Character := '"';
First : Positive := Line'First;
Send (Socket, "MAIL FROM: <" & From & ">" & CRLF);
Send (Socket, "RCPT TO: " & "bob@example.net" & CRLF);
Send (Socket, "RCPT TO:" & Recipient & CRLF);
Send (Socket, "RCPT TO:<""a b""@example.net>" & CRLF);
if Line = "RCPT TO: <a@b.example>" then
Send (Socket, "MAIL FROM:<" & From & ">" & CRLF);
Put_Line ("MAIL FROM: " & From);
