class A { void f() {
throw new Refused($"MAIL FROM: {reader} -> {code}");
var x = y ?? throw new Refused(code, "MAIL FROM: " + reader);
void F() => throw new Refused("MAIL FROM: " + reader);
s.Write("RCPT TO: " + reader);
} }
