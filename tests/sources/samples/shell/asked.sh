send 'MAIL FROM: <a1@example.com>'
read -r reply <&3
if [[ $reply == 5* ]]; then
  echo "refused: $reply" >&2
  exit 1
fi
send 'RCPT TO: <a2@example.com>'
read -r reply <&3
case $reply in
  250*) ;;
  5*) echo "refused"; exit 1 ;;
  *) exit 2 ;;
esac
send 'RCPT TO: <a3@example.com>'
read -r reply <&3
[[ $reply == 5* ]] && exit 1
send 'RCPT TO: <a4@example.com>'
read -r reply <&3
[[ $reply == 250* ]] || exit 1
send 'RCPT TO: <a5@example.com>'
read -r reply <&3
[ "${reply%% *}" -ge 500 ] && die "no"
send 'RCPT TO: <a6@example.com>' || exit 1
[ $? -ne 0 ] && exit 1
if ! swaks -s x --from 'A <a7@example.com>' --to b@example.com; then
  exit 1
fi
swaks -s x --from 'A <a8@example.com>' --to b@example.com
if [ $? -ne 0 ]; then
  logger "501"
  exit 1
fi
printf 'MAIL FROM: <a9@example.com>\r\n' | nc x 25 | grep -q '^5' && exit 1
