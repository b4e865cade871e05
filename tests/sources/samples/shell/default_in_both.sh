#!/bin/bash
export TEAM="${TEAM:-<mx-team@mx.example.com>}"
printf "RCPT TO:<$TEAM>\r\n" | nc mx 25
printf "To: %s\r\n" "$TEAM" | nc mx 25
