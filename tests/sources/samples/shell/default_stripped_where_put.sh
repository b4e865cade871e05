#!/bin/bash
: "${FROM:=MX Team <mx-team@mx.example.com>}"
{ printf 'MAIL FROM:<>\r\n'; printf "RCPT TO:<%s>\r\n" "${FROM//*<}"; } | nc mx 25
