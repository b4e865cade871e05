class A { void f() {
throw new Refused("MAIL FROM: " + reader + " -> " + code);
throw new Refused(String.format("MAIL FROM: %s -> %d", reader, code));
throw new Refused(code, "MAIL FROM: " + reader);
orElseThrow(() -> new Refused("RCPT TO: " + reader));
throw new Refused(
    "MAIL FROM: " + reader);
s.write("RCPT TO: " + reader);
} }
