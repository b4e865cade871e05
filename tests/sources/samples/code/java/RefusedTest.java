class T {
  @Test void a() { assertEquals(501, send("MAIL FROM: <a@example.com>")); }
  @Test void b() { assertThrows(X.class, () -> send("MAIL FROM: <a@example.com>")); }
  @Test void c() {
    assertThrows(X.class, () -> {
      send("MAIL FROM: <a@example.com>");
    });
    out.write("RCPT TO: <a@example.com>\r\n");
    assertThat(in.readLine()).startsWith("501");
    out.write("RCPT TO: <b@example.com>\r\n");
    assertThat(in.readLine()).startsWith("250");
    if (line.equals("MAIL FROM: <a@example.com>")) return;
    switch (l) { case "MAIL FROM: <a@example.com>": return; }
    assertFalse(ok("MAIL FROM: <a@example.com>"));
    String[] invalid = { "MAIL FROM: <a@example.com>", "RCPT TO: <b@c.d>" };
    for (String c : List.of("MAIL FROM: <a@example.com>")) send(c);
    if (Set.of("MAIL FROM: <x@y.z>").contains(line)) return;
  }
}
