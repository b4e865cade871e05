#!/bin/bash
# The shell takes a backslash and the line end behind it away where no quotes stand round the word.
nc -C mx 25 <<E
MAIL FROM:<ann@x.example> \
SIZE=100
RCPT TO:\
<bob@x.example>
RCPT TO:<bob@x.example>\
 NOTIFY=NEVER
RCPT TO:<bob@x.example> \
 NOTIFY=NEVER
RCPT TO: \
<bob@x.example>
RCPT TO:<a\\b@x.example>
RCPT TO:<\$address>
RCPT TO:<$address>
E
nc -C mx 25 <<-EOF
	MAIL FROM:<$from> SIZE=$size\
 BODY=8BITMIME
	RCPT TO:<ann@@x.example> \
NOTIFY=NEVER
	EOF
# It leaves both where quotes do.
nc -C mx 25 <<'E'
MAIL FROM:\
<ann@x.example>
RCPT TO:<bob@x.example> \
NOTIFY=NEVER
E
