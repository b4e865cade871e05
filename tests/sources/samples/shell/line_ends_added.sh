#!/bin/bash
echo -e "RCPT TO:<$a>\r\n" | nc mx 25
echo -en "RCPT TO:<$a>\r\n" | nc mx 25
echo -ne "RCPT TO:<$a>\r\n" | nc mx 25
echo -e "RCPT TO:<$a>\r" | nc mx 25
echo -e "EHLO x\r\nMAIL FROM:<$a>\r\nRCPT TO:<$b>\r\n" | nc mx 25
echo -e "EHLO x\r\nMAIL FROM:<$a>\r\nRCPT TO:<$b>\r\nQUIT\r\n" | nc mx 25
echo -e "EHLO x\r\nMAIL FROM:<$a>\r\nRCPT TO:<$b>\r\n" | nc -C mx 25
echo -e "RCPT TO:<$a>\n" | nc mx 25
echo "RCPT TO:<$a>\r\n" | nc mx 25
echo "RCPT TO:<$a>
" | nc mx 25
printf "RCPT TO:<$a>\r\n" | nc mx 25
echo -e "RCPT TO:<$a>\r\n"
echo -e "RCPT TO:<$a>\r\n" >> cmds.txt
exec 3<>/dev/tcp/mx/25
echo -e "RCPT TO:<$a>\r\n" >&3
echo -e "RCPT TO:<$a>\r" >&3
