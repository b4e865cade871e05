void f() {
throw Refused('MAIL FROM: $reader');
s.write('RCPT TO: $reader');
}
