#!/bin/bash
coproc TLS { openssl s_client -quiet -connect mx:465; }
printf 'MAIL FROM:<%s>\n' "$from" >&"${TLS[1]}"
printf 'MAIL FROM:<%s>\r\n' "$from" >&"${TLS[1]}"
coproc ENDS { openssl s_client -quiet -crlf -connect mx:465; }
printf 'MAIL FROM:<%s>\n' "$from" >&"${ENDS[1]}"
coproc DOES ncat -C mx 25
printf 'MAIL FROM:<%s>\n' "$from" >&"${DOES[1]}"
