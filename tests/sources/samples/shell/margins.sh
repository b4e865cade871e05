#!/bin/sh
nc -C mx 25 <<E
MAIL FROM:<ann@x.example>
  RCPT TO:<bob@x.example>
 RCPT TO:<$to>
E
nc -C mx 25 <<-E
	MAIL FROM:<ann@x.example>
		RCPT TO:<bob@x.example>
	  RCPT TO:<bob@x.example>
	E
nc -C mx 25 <<'E'
      MAIL FROM:<ann@x.example>
E
cat >expected.txt <<E
  RCPT TO:<bob@x.example>
E
sed 's/^ *//' <<E | nc -C mx 25
  MAIL FROM:<ann@x.example>
  RCPT TO:<bob@x.example>
E
nc -C mx 25 <<E
EHLO me
	MAIL FROM:<ann@x.example>
S: 250 ok
E
