probe:
	(echo "MAIL FROM:<a@x.example> \
	SIZE=5") | nc -C mx 25
	(echo "RCPT TO:\
	<a@x.example>") | nc -C mx 25
	(echo "RCPT TO:<a@x.example> \
	 NOTIFY=NEVER") | nc -C mx 25
	(echo "RCPT TO: \
	<$$to>") | nc -C mx 25
	(printf "RCPT TO:<a@@x.example>\
	 NOTIFY=NEVER\r\n") | nc mx 25
