ask() {
  print -r -u $1 -- "$2"
  read -r -u $1 REPLY
}
ask $fd "MAIL FROM:<${sender}>"
[[ $REPLY == 2* ]] || result[$sender]="MAIL FROM: $REPLY"
ask $fd "RCPT TO: <${rcpt}>"
[[ $REPLY == 2* ]] || result[$sender]="RCPT TO: $REPLY"
