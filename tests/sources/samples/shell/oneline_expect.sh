expect -c 'spawn telnet mx 25; expect 220; send "MAIL FROM:<a@b.example>\r"; expect 250; send "RCPT TO: <c@d.example>\r"'
expect <<'E'
send "RCPT TO: <c@d.example>\r"
E
