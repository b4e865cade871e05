-- "MAIL FROM: <a@b.example>" (* "RCPT TO: <a@b.example>" *)
set mailCommand to "MAIL FROM: <" & sender & ">" & crlf
set quoted to "RCPT TO: <\"a b\"@example.net>" & crlf
set rcptCommand to "RCPT TO:<" & recipient & ">" & crlf
