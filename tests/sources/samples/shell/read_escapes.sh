#!/bin/bash
# The same where it is set to read them.
shopt -s xpg_echo
exec 3<>/dev/tcp/mx.example.com/25
echo "MAIL FROM:<a@example.com>\r\n" >&3
echo 'RCPT TO:<b@example.com>\r' >&3
echo -n "RCPT TO:<c@example.com>\r\n" >&3
echo -ne "RCPT TO:<d@example.com>\r\n" >&3
echo -e "RCPT TO:<e@example.com>\r" >&3
echo $'RCPT TO:<f@example.com>\r' >&3
echo "RCPT TO:<g@example.com>"$'\r' >&3
echo "RCPT TO:<h@example.com>\r\n"
