def f() {
throw new Refused(s"MAIL FROM: $reader")
throw Refused(s"MAIL FROM: $reader")
Left(Refused(s"MAIL FROM: $reader"))
s.write(s"RCPT TO: $reader")
}
