#!/bin/sh
echo "MAIL FROM:<$1>" | nc localhost 25
(echo mail from: ann@example.com; sleep 1; echo rcpt to:\<"$TO"\>) | telnet localhost 25
echo RCPT TO: $TO | nc localhost 25
LINE="RCPT TO: <"$TO">"$'\r\n'
printf '%s\r\n' 'MAIL FROM:<ann@example.com>' "RCPT TO: <$TO>" | nc localhost 25
echo "RCPT TO: $TO was refused" >&2
log "MAIL FROM: $1"
[ "$line" = "MAIL FROM: <$1>" ] && grep "RCPT TO: <$TO>" log
curl --mail-from "$(whoami)"@example..com --mail-rcpt "$(id -un) <x@example.com>" smtp://localhost
echo MAIL FROM:\<a@b.org\>  # the sender
echo "RCPT TO: <$to>" # and SIZE=10
