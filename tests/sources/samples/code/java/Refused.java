class A { void a() {
  out.print("MAIL FROM:<" + from); out.print(">\r\n");
  assertThrows(X.class, () -> parse("MAIL FROM: <a@example.com>"));
  assertFalse(isValid("MAIL FROM: <a@example.com>"));
  send("MAIL FROM:<" + from);
} }
