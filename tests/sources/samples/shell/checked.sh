#!/bin/sh
check() {
    want="$1"
    shift
    got="$(session "$@" QUIT)"
    case "$got" in
        "$want"*) ;;
        *) fail "wanted $want, got '$got'" ;;
    esac
}
check 250 "EHLO c.x.example" "MAIL FROM: <$FROM>"
check 501 "EHLO c.x.example" "MAIL FROM: <$FROM>"
check 550 "EHLO c.x.example" "MAIL FROM: <$FROM>"
check 501 "EHLO c.x.example" "MAIL FROM:$FROM"
check 501 "EHLO c.x.example" "MAIL FROM: <$FROM>" "RCPT TO:<$TO"
check 503 "EHLO c.x.example" "MAIL FROM: <$FROM>" "RCPT TO:<$TO>" "DATA"
check 501 "EHLO c.x.example" "MAIL FROM:<$FROM>" "RCPT TO:<$TO"
check "501" 'RCPT TO:<a@x.example'
check 501 "EHLO c.x.example" \
    "MAIL FROM: <$FROM>"
check 501 "EHLO c.x.example" "MAIL FROM:<$FROM>" \
    "RCPT TO:<$TO"
check 250 "EHLO c.x.example" "MAIL FROM:<$FROM>" \
    "RCPT TO:<$TO"
