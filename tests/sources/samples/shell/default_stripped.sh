#!/bin/bash
CC="${1:-MX Team <mx-team@mx.example.com>}"
CC=${CC##*<}; CC=${CC%>}
{ printf 'MAIL FROM:<>\r\n'; printf "RCPT TO:<$CC>\r\n"; } | nc mx 25
