#!/bin/bash
exec {SMTP}<>/dev/tcp/mx/25
printf 'MAIL FROM:<%s>\n' "$from" >&$SMTP
printf 'MAIL FROM:<%s>\r\n' "$from" >&"${SMTP}"
printf 'RCPT TO:%s\r\n' "${to}" >&$SMTP
printf 'RCPT TO:%s\r\n' "$path" >&$SMTP
printf 'RCPT TO:<%s>' "$to" >&$SMTP; read -r
printf 'RCPT TO:<%s>' "$to" >&$SMTP
printf '\r\n' >&$SMTP
printf 'RCPT TO:<%s> ORCPT=%s\r\n' "$to" ann@example.org >&$SMTP
printf 'MAIL FROM:<%s>\n' "$from" >> spool
{
  printf 'MAIL FROM:<%s>\n' "$from"
  for to in "$@"; do
    printf 'RCPT TO:<%s>\n' "$to"
  done
} | nc -w 5 mx 25 > answers
{
  printf 'MAIL FROM:<%s>\n' "$from"
} | unix2dos | nc mx 25
(printf 'MAIL FROM:<ann@example.org>\n'; sleep 1) | nc mx 25
send() {
  printf 'MAIL FROM:<%s>\n' "$1"
}
for one in "RCPT TO:<ann@example.org>|250" "MAIL FROM:<>|RCPT TO: <ann@example.org>"; do send "$one"; done
sed 's/$/\r/' <<END | nc mx 25
RCPT TO:$to
END
python3 - <<PY
smtp.mail("Ann <ann@example.org>")
sock.sendall(b"RCPT TO:<$to> NOTIFY=NONE\r\n")
PY
expect <<TCL
send "RCPT TO: $to\r"
TCL
cat <<'RB' > probe.rb
logger.info "MAIL FROM: #{from}"
socket.write "RCPT TO: <ann@example.org>\r\n"
RB
say() { printf '%s\r\n' "$1"; sleep 1; }
{
  say "EHLO a.example"
  say "MAIL FROM:<$FROM> BODY=8BIT"
  say "RCPT TO:<$TO>"
} | nc mx 25
[ "$code" = 250 ] || { echo "RCPT TO:<postmaster> refused"; exit 1; }
