check_smtp -H h -C RCPT\ TO:bob@example.com -R 250
check_smtp -H h -C MAIL\ FROM:\<ann@example.com\> -R 250
printf RCPT\ TO:bob@example.com\\r\\n | nc h 25
printf RCPT\ TO:\<bob@example.com\>\\r\\n | nc h 25
printf RCPT\ TO:\<bob@example.com\>\\n | nc h 25
grep RCPT\ TO:foo file
echo RCPT\ TO:bob@example.com
