@test "tolerates a blank after the colon" {
  run smtp "MAIL FROM: <s1@x.example>"
  assert_output 250
}

@test "takes a sender" {
  run smtp "MAIL FROM: <told1@x.example>"
  assert_output 250
}
