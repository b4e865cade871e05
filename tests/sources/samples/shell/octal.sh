#!/bin/sh
say() { printf '%s\015\012' "$1"; sleep 1; }
{
  say "EHLO a.example"
  say "MAIL FROM:<$FROM> BODY=8BIT"
} | nc mx 25
exec 3<>/dev/tcp/mx/25
printf 'RCPT TO:<%s>' "$to" >&3
printf '\015\012' >&3
