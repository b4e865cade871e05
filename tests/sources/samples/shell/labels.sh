#!/bin/bash
exec 3<>/dev/tcp/mx.example/25
want() {
  local code=$1 what=$2
  read -r reply <&3
  case $reply in $code*) ;; *) echo "$what: $reply" >&2; exit 1;; esac
}
tell() { printf '%s\r\n' "$1" >&3; }
step() { printf '%s\r\n' "$2" >&3; }
printf 'MAIL FROM:<%s>\r\n' "$sender" >&3
want 250 "MAIL FROM: $sender"
tell "MAIL FROM: $sender"
step 250 "RCPT TO: $rcpt"
