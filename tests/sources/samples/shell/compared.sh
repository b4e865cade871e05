#!/bin/sh
diff <(echo "MAIL FROM: <a@b.example>") got.txt
echo "MAIL FROM: <a@b.example>" | diff - got.txt
printf 'MAIL FROM: <a@b.example>\r\n' | cmp got.txt
printf 'EHLO x\r\nMAIL FROM: <a@b.example>\r\n' | nc mx 25 | diff - got.txt
diff got.txt want.txt; printf 'MAIL FROM: <a@b.example>\r\n' | nc mx 25
