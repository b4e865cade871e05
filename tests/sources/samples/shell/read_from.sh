#!/bin/bash
while read -r r; do
  printf "RCPT TO:<$r>\n"
done < list.txt | nc mx 25
while read r; do printf "RCPT TO:<$r>\n"; done < list | nc mx 25
while read r; do printf "RCPT TO:<$r>\r\n"; done < list | nc mx 25
while read r; do printf "RCPT TO:<$r>\n"; done < list > out.txt
