#!/bin/bash
# A1=ann@@x.example
A1='ann@@x.example'
A2="ann@x..example"
A3="ann@x.example"
A4='ann @x.example'
A5="ann@x_y.example."
A6=ann@@x.example
A7="@x.example"
A8="user@host:/path"
A9="a@@b.example"
A10="ann@@x.example"
A11="ann@@x.example"
A12="ann@@x.example"
A13="ann@@x.example"
printf 'RCPT TO:<%s>\r\n' "$A1" | nc mx 25
printf "RCPT TO:<$A2>\r\n" | nc mx 25
printf "RCPT TO:<${A3}>\r\n" | nc mx 25
printf "RCPT TO:<${A4}>\r\n" | nc mx 25
printf "RCPT TO:<${A5}>\r\n" | nc mx 25
printf "RCPT TO:<${A6}>\r\n" | nc mx 25
printf "RCPT TO:<${A7}>\r\n" | nc mx 25
printf "RCPT TO:<${A8}>\r\n" | nc mx 25
swaks --to "$A9" --from "$A10"
swaks --to "${A11//@@/@}"
swaks -f $A12 -t b@x.example
git send-email --to "$A13"
