#!/bin/sh
mail -s 'MAIL FROM: <a@x.example>' ops@x.example < body
mutt -s "RCPT TO: <a@x.example>" ops@x.example < body
swaks --server mx -f '<>' -t a@x.example --h-Subject 'MAIL FROM: <>'
swaks --server mx -f 'a@@x.example' -t a@x.example --body 'MAIL FROM: <>'
notify --title 'MAIL FROM: <a@x.example>'
check_smtp -C 'MAIL FROM: <a@x.example>' -H mx
