cat <<EOF > send.sh
printf "MAIL FROM:<\$from>\r\n" | nc mx 25
echo "RCPT TO:<\$1>"
EOF
bash -c "printf \"MAIL FROM:<\$FROM>\r\n\" | nc mx 25"
printf "RCPT TO:<%s>\\015\\012" "$to" | nc mx 25
printf "RCPT TO: <%s>\\015\\012" "$to" | nc mx 25
