# nc -C turns LF into CRLF
smtp() { nc -C -w 3 localhost 2500; }

@test "a here-string, and no here-document" {
  run smtp <<< 'MAIL FROM:<"b at"@cave.test>'
  assert_success
}

@test "full names" {
  run smtp <<EOT
HELO bats
MAIL FROM:Bat <bat@cave.test>
RCPT TO:<owl@cave.test>
EOT
  assert_success
}
