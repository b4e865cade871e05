#!/bin/bash
copy="MX Team <mx-team@mx.example.com>"
while getopts c: o; do
  case $o in
    c) copy=$OPTARG ;;
  esac
done
{ printf 'MAIL FROM:<>\r\n'; printf 'RCPT TO:<%s>\r\n' "$copy"; } | nc mx 25
