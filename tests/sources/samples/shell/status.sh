#!/bin/bash
nc -z mx 25 && echo "MAIL FROM: ok"
echo "RCPT TO: $2"
echo "MAIL FROM: $1 rejected"
printf 'MAIL FROM: %s => %s\n' "$a" "$b"
curl smtp://mx --mail-from a@example.com || echo "MAIL FROM: rejected"
report() {
  echo "MAIL FROM: $1 rejected"
}
if nc -z mx 25; then report x; else report y; fi
while read -r to; do
  echo "RCPT TO: $to"
done < list | nc mx 25
for a in b c; do
  echo "RCPT TO: $a"
done
probe() {
  printf 'MAIL FROM: %s\n' "$1"
}
probe b | tee session.txt
out=$(echo "MAIL FROM: $1")
echo "RCPT TO: $to" >&3
(
  echo "MAIL FROM: $a"
) | telnet mx 25
