#!/bin/sh
printf 'EHLO ci\r\nMAIL FROM:%s\r\nQUIT\r\n' "$SENDER" | nc -w 5 "$RELAY" 25
echo "MAIL FROM: $SENDER was taken"
