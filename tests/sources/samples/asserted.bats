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
