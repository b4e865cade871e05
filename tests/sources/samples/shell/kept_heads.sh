#!/bin/bash
RCPT='RCPT TO:'
MAIL='MAIL FROM:<'
to=$1
exec 3<>/dev/tcp/mx.x.example/25
printf '%s\r\n' "EHLO me" >&3
printf '%s\r\n' "$RCPT$to" >&3
printf '%s\r\n' "$RCPT<$to>" >&3
printf '%s\r\n' "$RCPT <$to>" >&3
printf '%s\r\n' "$RCPT ann@x.example" >&3
printf '%s\r\n' "${MAIL}ann@x.example>" >&3
printf '%s\r\n' "${MAIL}ann@x.example" >&3
printf '%s%s\r\n' "RCPT TO:" "$to" >&3
printf '%s%s\r\n' "RCPT TO:" "<$to>" >&3
printf '%s %s\r\n' "RCPT TO:" "<$to>" >&3
printf '%s<%s>\r\n' "RCPT TO:" "$to" >&3
printf '%s <%s>\r\n' "RCPT TO:" "$to" >&3
printf '%s%s\r\n' "$RCPT" "$to" >&3
echo -e "$RCPT$to\r" >&3
echo "$RCPT: $to"
