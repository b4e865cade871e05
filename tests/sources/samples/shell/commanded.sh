check_smtp -H h -C "MAIL FROM:" -R 250
check_smtp -H h -C 'MAIL FROM:<>' -R 250 --command="RCPT TO:" -R 250
case $line in "MAIL FROM:"*) ;; esac
check_smtp -H h -C "MAIL FROM:a@x.example" -R '250' -C "RCPT TO:b@x.example" -R 501
/usr/lib/nagios/plugins/check_smtp -H h -C "MAIL FROM:a@x.example" --response="250" -C "RCPT TO:a..b@x.example" -R "550"
