@echo off
rem echo MAIL FROM: x
(echo MAIL FROM: ^<%FROM%^>
echo RCPT TO:bob@example.com
echo RCPT TO:^<%1^>) | nc mail.example.com 25
swaks --from "Ann <ann@example.com>" --to %TO%
