#!/bin/bash
# MAIL FROM: <c@d>
nc localhost 25 <<EOF
HELO x
MAIL FROM: <$from>
RCPT TO: $to
RCPT TO:<a@b>
EOF
printf 'MAIL FROM:<a@b>\nRCPT TO: <c@d>\r\n' | nc localhost 25
echo "MAIL FROM: $sender"
curl --mail-from 'Ann <a@b.org>' --mail-rcpt "$x" --mail-rcpt '<c@d>' \
  --mail-rcpt c@d..e
swaks -f a@b -t c@d,e@@f --to "x@y"
sendmail -f"Ann <a@b>" -t
check_smtp -H h -C 'MAIL FROM: <a@b>' -R 250
