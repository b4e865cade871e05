cat <<EOF
MAIL FROM: <"me, myself, and I"@example.net>
MAIL FROM:<"me, myself, and I"@example.net>
MAIL FROM: <"you"@example.com>
EOF
