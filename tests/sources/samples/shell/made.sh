cat > /etc/haproxy/haproxy.cfg <<EOF
backend b
    option tcp-check
    tcp-check connect port ${PORT}
    tcp-check send "MAIL FROM: <haproxy@stilt.example>\r\n"
    tcp-check send "RCPT TO:<postmaster@stilt.example>\n"
EOF
tee -a conf/app.yml <<'EOF' >/dev/null
mail_from: "Ann <a@b.example>"
EOF
cat <<EOF > body.eml
Return-Path: Ann <a@b.example>
From: $FROM
To: ${TO}
EOF
cat <<EOF | nc localhost 25
MAIL FROM: <a@b.example>
EOF
