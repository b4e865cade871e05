#!/bin/bash
{
    printf 'EHLO x\r\n'
    printf 'RCPT <%s>\r\n' "$a"
    printf "RCPT:<$a>\r\n"
    printf "MAIL-FROM:<$a>\r\n"
} | nc mx 25
echo "RCPT <$a>"
printf "MAIL <$a>\r\n" > log
