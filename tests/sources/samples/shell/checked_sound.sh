#!/bin/sh
send() { printf '%s\r\n' "$1" >&3; }
send "MAIL FROM:a@x.example"
talk 25 "MAIL FROM:a@x.example"
expect 250 "MAIL FROM:a@x.example"
step 1 "MAIL FROM:a@x.example"
send_wait "MAIL FROM: <a@x.example>" 5
send_line 503000 "MAIL FROM: <a@x.example>"
printf '%s\r\n' "MAIL FROM: <a@x.example>" | nc host 25 | grep 250
printf '%s\r\n' "MAIL FROM: <a@x.example>" | nc -w 5 host 550
