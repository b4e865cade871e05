fun f() {
throw Refused("MAIL FROM: $reader -> $code")
val x = y ?: throw Refused("MAIL FROM: $reader")
s.write("RCPT TO: $reader")
}
