#!/bin/bash
exec 3<>/dev/tcp/mx.example/25
{
  echo -e "MAIL FROM:<a@b.example>\r"
  echo "RCPT TO:<c@d.example>"
} >&3
{
  echo "MAIL FROM:<a@b.example>"
  echo "RCPT TO:<c@d.example>"
} > /dev/tcp/mx.example/25
{
  echo "RCPT TO:<c@d.example>"
} > out.txt
( echo "RCPT TO:<e@f.example>" ) >&3
