#!/bin/sh
cat <<EOF | sendmail -t
To: b@acme.io
Subject: how to

MAIL FROM: <x@acme.io>
EOF
/usr/sbin/sendmail -t <<EOF
To: b@@acme.io
Subject: how to

RCPT TO: <x@acme.io>
EOF
mail -s "how to" a@acme.io <<EOF
MAIL FROM: <x@acme.io>
EOF
echo "MAIL FROM: <x@acme.io>" | mail -s "how to" a@acme.io
mutt -s "how to" a@acme.io <<< "RCPT TO: <x@acme.io>"
sendmail -bs <<EOF
MAIL FROM: <x@acme.io>
EOF
printf 'MAIL FROM: <x@acme.io>\r\n' | nc mail 25
mail_it "MAIL FROM: <x@acme.io>"
