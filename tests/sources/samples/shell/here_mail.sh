#!/bin/bash
TO=eve@cronmail.example
nc mx 25 <<MAIL
EHLO x
MAIL FROM:<$FROM> SIZE=300
RCPT TO:<$TO
RCPT TO:<${TO}
RCPT TO:<$1
RCPT TO:<$A
RCPT TO:<b@x.example
DATA
MAIL
