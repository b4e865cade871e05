#!/bin/sh
cmd() { printf '%s%s\r\n' "$1" "$2"; }
rcpts="a@x.example b@x.example"
{
  cmd "MAIL FROM:" "<a@x.example>"
  cmd "RCPT TO:" "a@x.example"
  cmd "RCPT TO: " "<a@x.example>"
  for r in $rcpts; do printf 'RCPT TO:%s\r\n' "$r"; done
  for r in $rcpts; do cmd "RCPT TO:<" "$r>"; done
  printf '%s\r\n' "MAIL FROM:<a@x.example>" "RCPT TO: <b@x.example>" "DATA"
  while read -r to; do echo "RCPT TO:<$to>"; done < list
} | nc mx 25
