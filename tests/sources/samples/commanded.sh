check_smtp -H h -C "MAIL FROM:" -R 250
check_smtp -H h -C 'MAIL FROM:<>' -R 250 --command="RCPT TO:" -R 250
case $line in "MAIL FROM:"*) ;; esac
