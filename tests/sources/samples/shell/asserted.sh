out=$(smtp 'MAIL FROM: <b1@example.com>')
[[ $out == 501* ]] || fail "no 501"
out=$(smtp "MAIL FROM: <b2@example.com>")
case $out in
  501*) ok ;;
  *) fail ;;
esac
if ! smtp 'MAIL FROM: <b3@example.com>' | grep -q '^501'; then
  fail
fi
printf 'HELO x\r\nMAIL FROM: <b4@example.com>\r\nQUIT\r\n' | nc localhost 25 | grep -q '^501' || exit 1
printf 'HELO x\r\nMAIL FROM: <b5@example.com>\r\nQUIT\r\n' | nc localhost 25 | grep -q '^250' || exit 1
testRefuses() {
  reply=$(say 'MAIL FROM: <b6@example.com>')
  assertContains "refused" "$reply" "501"
}
testRefuses2() {
  reply=$(say 'MAIL FROM: <b7@example.com>')
  assertEquals 501 "${reply%% *}"
}
testTaken() {
  reply=$(say 'MAIL FROM: <b8@example.com>')
  assertEquals 250 "${reply%% *}"
}
assertEquals 501 "$(say 'MAIL FROM: <b9@example.com>')"
assertFalse "say 'MAIL FROM: <b10@example.com>'"
! smtp 'MAIL FROM: <b11@example.com>'
smtp 'MAIL FROM: <b12@example.com>' && fail "taken"
if smtp 'MAIL FROM: <b13@example.com>'; then echo "taken"; exit 1; fi
code=$(smtp 'MAIL FROM: <b14@example.com>' | cut -c1-3)
test "$code" = 501
test "$code" -ge 500
testRefusesSpace() {
  out=$(smtp 'MAIL FROM: <ok1@example.com>')
  assertEquals '501' "$(echo "$out" | cut -c1-3)"
}
testTakes() {
  out=$(smtp 'MAIL FROM: <F2@example.com>')
  assertEquals '250' "$(echo "$out" | cut -c1-3)"
}
testStatus() {
  smtp 'MAIL FROM: <ok3@example.com>'
  assertNotEquals 0 $?
}
testStatus2() {
  smtp 'MAIL FROM: <ok4@example.com>' >/dev/null
  assertFalse "taken" $?
}
testStatusOk() {
  smtp 'MAIL FROM: <F5@example.com>' >/dev/null
  assertTrue $?
}
testPattern() {
  out=$(smtp 'RCPT TO:ok6@example.com')
  case "$out" in
    501*|553*) : ;;
    *) fail "got $out" ;;
  esac
}
testIf() {
  if smtp 'RCPT TO:ok7@example.com' | grep -q '^250'; then
    fail "taken"
  fi
}
testIf2() {
  if ! smtp 'RCPT TO:F8@example.com' | grep -q '^250'; then
    fail "refused"
  fi
}
. shunit2
shouldfail swaks -s localhost -tlso \
	-f root@localhost \
	-t 'a@@x.example'
swaks -s localhost -tlso \
	-f root@localhost \
	-t 'a@@x.example'
