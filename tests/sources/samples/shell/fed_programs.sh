lua <<EOF
conn:send("MAIL FROM: <ann@example.com>\r\n")
EOF
elixir - <<'EOF'
:gen_tcp.send(socket, "RCPT TO: <bob@example.com>\r\n")
EOF
deno run - <<'EOF'
await conn.write(encode("RCPT TO: <cay@example.com>\r\n"));
EOF
lua -e 'conn:send("RCPT TO: <dan@example.com>\r\n")'
