{ echo "EHLO x"; echo "Mail From: <a@b.example>"; echo "Rcpt To: <b@b.example>"; } | nc mx 25
nc -C mail 25 <<EOF
HELO x
Mail From: <a@b.example>
Rcpt To:b@b.example
QUIT
EOF
echo "Mail From: $FROM"
