@test "a" {
  run smtp 'MAIL FROM: <adexample.com.com>'
  assert_output --partial '501'
}
@test "b" {
  run smtp 'MAIL FROM:adexample.com.com'
  [[ "$output" == 501* ]]
}
@test "c" {
  run smtp 'MAIL FROM: <ada3@example.com>'
  [ "$status" -eq 1 ]
}
@test "d" {
  run smtp 'MAIL FROM: <ada4@example.com>'
  [ "$status" -ne 0 ]
  [ "${lines[1]}" = "501 Syntax" ]
}
@test "e" {
  run smtp 'MAIL FROM: <ada5@example.com>'
  assert_failure
}
@test "f told" {
  run smtp 'MAIL FROM: <ada6@example.com>'
  assert_output --partial '250'
}
@test "g told" {
  run smtp 'MAIL FROM: <ada7@example.com>'
  assert_success
}
@test "h told, unmended" {
  run smtp 'MAIL FROM: <ada8@example.com>'
  assert_line '550 5.7.1'
}
@test "refuses a display name" {
  run swaks --server localhost --from 'Ann <ann@example.com>' --to bob@example.com
  assert_failure
}
@test "takes" {
  run swaks --server localhost --from 'Ann <ann2@example.com>' --to bob@example.com
  assert_success
}
@test "refuses a recipient behind a sound sender" {
  run smtp 'MAIL FROM:<ann@example.com>' 'RCPT TO:<bob3@a.example'
  assert_line --index 1 --partial '250'
  assert_line --index 2 --partial '501'
}
@test "wants no 250" {
  run smtp 'MAIL FROM:<ann4@example.com'
  refute_output --partial '250'
}
@test "a session, by a here-document" {
  run nc localhost 25 <<END
HELO x
MAIL FROM: <ann5@example.com>
QUIT
END
  assert_output --partial "501 5.5.4"
}
@test "run with a status" {
  run -1 smtp 'MAIL FROM: <ann7@example.com>'
}
@test "next test" {
  run smtp 'MAIL FROM: <ann8@example.com>'
}
@test "other" {
  run smtp 'VRFY x'
  assert_output --partial 501
}
  run smtp 'MAIL FROM: <ok1@example.com>'
  assert_output --regexp '^501 '
}
@test "2 lines" {
  run smtp 'MAIL FROM:ok2@example.com'
  [[ "${lines[-1]}" =~ ^5[0-9][0-9] ]]
}
@test "3 accepted" {
  run smtp 'MAIL FROM: <F3@example.com>'
  assert_output --regexp '^250 '
}
@test "4 with status -eq 0" {
  run smtp 'MAIL FROM: <F4@example.com>'
  [ "$status" -eq 0 ]
}
@test "5 with echo" {
  run smtp 'MAIL FROM: <ok5@example.com>'
  echo "$output" | grep -q '501 5.5.4'
}
@test "6 bare pipe" {
  printf 'MAIL FROM: <ok6@example.com>\r\n' | nc -w1 localhost 25 | grep '^501'
}
@test "7 loops" {
  for line in 'MAIL FROM: <ok7a@example.com>' 'MAIL FROM:ok7b@example.com'; do
    run smtp "$line"
    assert_line --partial '501'
  done
}
@test "8 a temporary refusal" {
  run smtp 'MAIL FROM: <F8@example.com>'
  assert_line --partial '451'
}
@test "9 two runs" {
  run smtp 'MAIL FROM: <F9a@example.com>'
  run smtp 'MAIL FROM: <ok9b@example.com>'
  assert_output --partial '501'
}
@test "10 a variable" {
  bad='MAIL FROM: <ok10@example.com>'
  run smtp "$bad"
  assert_output --partial '501'
}
@test "11 function" {
  assert_refused 'RCPT TO: <ok11@example.com>'
  assert_rejects smtp 'RCPT TO: <ok11b@example.com>'
  expect_501 'RCPT TO: <ok11c@example.com>'
}
@test "12 not 250" {
  run smtp 'MAIL FROM: <ok12@example.com>'
  [[ "$output" != *250* ]]
}
@test "13 assert_equal" {
  run smtp 'MAIL FROM: <ok13@example.com>'
  assert_equal "${output:0:3}" "501"
}
@test "14 over lines" {
  run bash -c "printf 'EHLO x\r\nMAIL FROM: <ok14@example.com>\r\nQUIT\r\n' \
    | nc localhost 25"
  assert_line --partial '501'
}
ok() { run smtp "$1"; [[ "$output" == 250* ]]; }
bad() {
  local line="$1"
  run smtp "$line"
  assert_output --partial "501"
}
gets_501() { run smtp "${1}"; assert_line --regexp '^501'; }
fails() {
  run smtp "$1"
  [ "$status" -ne 0 ]
}
@test "functions that assert it" {
  bad "MAIL FROM: a1@example.com"
  gets_501 "MAIL FROM:a3@example.com"
  fails "RCPT TO: <a4@example.com>"
  rejected "RCPT TO: <a5@example.com>"
  is_invalid "RCPT TO: <a6@example.com>"
  ok "RCPT TO: <told7@example.com>"
  accepted "RCPT TO: <told8@example.com>"
  say "RCPT TO: <told9@example.com>"
  smtp_send "RCPT TO: <told10@example.com>"
}
@test "functions in loops" {
  for l in "MAIL FROM: a11@example.com" \
           "MAIL FROM:a12@example.com"; do
    bad "$l"
  done
  for l in "MAIL FROM: told13@example.com" \
           "MAIL FROM:told14@example.com"; do
    ok "$l"
  done
}
@test "what is compared" {
  run smtp EHLO
  [[ $output == *"RCPT TO: <x15@example.com>" ]]
  [[ $output != *"RCPT TO: <x16@example.com>"* ]]
  [ "$output" != "RCPT TO: <x17@example.com>" ]
  case "$output" in
    *"RCPT TO: <x18@example.com>"*) ;;
    "MAIL FROM:x19@example.com"*) ;;
  esac
}
