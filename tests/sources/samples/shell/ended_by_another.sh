#!/bin/sh
printf "EHLO a\r\nMAIL FROM: <g@x.example>\r\n" | nc localhost 25
nc -h > /dev/null
test $? -eq 1 || exit 77
printf "EHLO a\r\nMAIL FROM: <g@x.example>\r\n" | nc localhost 25
test $? -eq 1 || exit 77
printf "EHLO a\r\nMAIL FROM: <g@x.example>\r\n" | nc localhost 25

# refused
test $? -eq 1 || exit 77
