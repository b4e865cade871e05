#!/usr/bin/env bash
say() { printf '%s\r\n' "$*"; sleep 1; }
put() { echo -e "$1 $2\r"; }
tell() {
  printf '%s %s\r\n' "$1" "$2"
}
line() { printf '%s%s\r\n' "$1" "$2"; }
each() { printf '%s\r\n' "$@"; }
log() { echo "$*" >&2; }
conversation() {
  say "EHLO $H"
  say "RCPT TO:" "<$T>"
  say "RCPT TO:<$T>"
  say "RCPT TO:<$T>" "NOTIFY=NEVER"
  say RCPT "TO:<$T>"
  put "RCPT TO:" "<$T>"
  put "RCPT" "TO:<$T>"
  tell "RCPT TO:" "<$T>"
  tell "RCPT TO:<$T>" "NOTIFY=NEVER"
  line "RCPT TO:" "<$T>"
  each "RCPT TO:<$T>" "DATA"
  log "RCPT TO:" "<$T>"
  say QUIT
}
conversation | nc "$1" 25
