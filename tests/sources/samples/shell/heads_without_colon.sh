RCPT="RCPT TO"
MAIL='MAIL FROM'
printf "$MAIL:<%s>\r\n" "$FROM" | nc h 25
printf "$RCPT: <%s>\r\n" "$TO" | nc h 25
echo "$RCPT $TO failed" >&2
logger "$MAIL <$FROM>"
