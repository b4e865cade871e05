#!/bin/bash
ADMINS=(
  "<a@b.example>"
  '<c@d.example>'
)
{
for admin in "${ADMINS[@]}"; do
  printf 'RCPT TO:%s\r\n' "$admin"
  printf "RCPT TO:$admin\r\n"
done
for user in "${USERS[@]}"; do
  printf 'RCPT TO:%s\r\n' "$user"
  printf "RCPT TO:$user\r\n"
done
for rcpt in '<a@b.example>' '<c@b.example>'; do
  printf "RCPT TO:$rcpt\r\n"
done
for addr in 'a@b.example' 'c@b.example'; do
  printf "RCPT TO:$addr\r\n"
done
} | nc h 25
