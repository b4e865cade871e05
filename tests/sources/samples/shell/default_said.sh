#!/usr/bin/env bash
: "${DRILL_CC:=MX Team <mx-team@mx.example.com>}"
say() { printf '%s\r\n' "$*"; sleep 1; }
conversation() {
  say "MAIL FROM:<>"
  say "RCPT TO:<$DRILL_CC>"
  say QUIT
}
conversation | nc -w 20 mx 25
