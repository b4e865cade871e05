#!/bin/sh
printf 'MAIL FROM:<ann@example.com>\n' | socat - TCP:mx:25,crlf
printf 'MAIL FROM:<ann@example.com>\n' | flip -m - | nc mx 25
printf 'MAIL FROM:<ann@example.com>\n' | recode lat1..ibmpc | nc mx 25
printf 'MAIL FROM:<ann@example.com>\n' | recode ../CR-LF | nc mx 25
printf 'MAIL FROM:<ann@example.com>\n' | recode ..lat1 | nc mx 25
printf 'MAIL FROM:<ann@example.com>\n' | flip -u - | nc mx 25
socat - TCP:mx:25,crlf <<EOF
MAIL FROM:<ann@example.com>
EOF
printf 'MAIL FROM:<ann@example.com>\n' | socat - TCP:mx:25
