cat <<EOF | nc h 25
MAIL FROM:<ann@example.com>
EOF
cat <<EOF | sed 's/$/\r/' | nc h 25
MAIL FROM:<ann@example.com>
EOF
telnet h 25 <<EOF
MAIL FROM:<ann@example.com>
EOF
openssl s_client -connect h:465 <<'EOF'
MAIL FROM:<ann@example.com>
EOF
openssl s_client -crlf -connect h:465 <<'EOF'
MAIL FROM:<ann@example.com>
EOF
cat <<EOF > session.txt
MAIL FROM:<ann@example.com>
EOF
nc -C h 25 <<< "MAIL FROM:<ann@example.com>"
nc h 25 <<< $'MAIL FROM:<ann@example.com>\r'
nc h 25 <<< $'MAIL FROM:<ann@example.com>\r\nQUIT\r'
nc h 25 <<< "MAIL FROM:<ann@example.com>"
if nc -z h 25; then cat <<EOF
MAIL FROM:<ann@example.com>
EOF
fi
swaks <<EOF | grep "nc"
MAIL FROM:<ann@example.com>
EOF
out=$(nc h 25 <<EOF
MAIL FROM:<ann@example.com>
EOF
)
nc h 25 <<< $'MAIL FROM:<ann@example.com>\nQUIT'
