cat <<-EOF | nc h 25
	MAIL FROM:<a@example.com>
	EOF
nc h 25 <<EOF
    MAIL FROM: <b@@example.com>
EOF
nc h 25 <<EOF
    MAIL FROM: <b@example.com>
    RCPT TO: <c@example.com>
EOF
