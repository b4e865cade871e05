#!/bin/bash
. ./lib.sh
expect_reply "MAIL FROM:a@x.example" 501
expect_reply "MAIL FROM:a@x.example" 250
expect_reply "MAIL FROM:a@x.example" 550
t "no brackets" "MAIL FROM:a@x.example" 501
try 'MAIL FROM: <a@x.example>' 501 || exit 1
assert_code 501 "MAIL FROM:a@x.example"
assert_reply 5 "MAIL FROM:a@x.example"
smtp_expect "MAIL FROM:a@x.example" "501 5.5.4"
smtp_expect "MAIL FROM:a@x.example" '^501'
smtp_expect "MAIL FROM:a@x.example" 5xx
smtp_expect "MAIL FROM:a@x.example" 2xx
[ "$(say "MAIL FROM:a@x.example")" = 501 ] || fail
[[ $(say "MAIL FROM:a@x.example") == 501* ]] || fail
[ "$(say "MAIL FROM:a@x.example")" = 250 ] || fail
[[ $(say "MAIL FROM:a@x.example") != 501* ]] || fail
say "MAIL FROM:a@x.example" | grep -q '^501' || fail
say "MAIL FROM:a@x.example" | grep -q '^250' || fail
assertEquals 501 "$(say "MAIL FROM:a@x.example")"
test "$(say 'MAIL FROM:a@x.example')" = "501" || exit 1
