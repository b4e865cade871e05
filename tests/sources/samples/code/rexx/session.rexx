/* "MAIL FROM: <a@b.example>" */
call send "MAIL FROM: <" || sender || ">"
call send 'RCPT TO: <bob@example.net>'
call send "RCPT TO:<" || recipient || ">" -- "RCPT TO: <a@b.example>"
say "MAIL FROM:" sender
