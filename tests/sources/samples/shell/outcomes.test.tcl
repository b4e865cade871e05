test a-1 {x} { cmd "MAIL FROM: <a@b.example>" } {501 syntax}
test a-2 {x} { cmd "MAIL FROM: <a@b.example>" } {250 ok}
assert_equal 501 [cmd "MAIL FROM: <a@b.example>"]
assert_equal 250 [cmd "MAIL FROM: <a@b.example>"]
assert_error "*syntax*" {parse "MAIL FROM: <a@b.example>"}
