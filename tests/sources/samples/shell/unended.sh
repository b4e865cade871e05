nc -C mx 25 <<EOF
MAIL FROM: <ann@example.com>
RCPT TO:<bob@example.com>
