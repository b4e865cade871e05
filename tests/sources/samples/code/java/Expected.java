class Expected {
  static final Map<String, String> REPLIES = Map.of("MAIL FROM: <a@b.example>", "501 no", "RCPT TO: <a@b.example>", "250 ok");
  void t() {
    verify(out).write("MAIL FROM: <a@b.example>\r\n");
    assertEquals("MAIL FROM: <a@b.example>", server.line(0));
    when(server.reply("MAIL FROM: <a@b.example>")).thenReturn("501 no");
    when(server.reply("MAIL FROM: <a@b.example>")).thenReturn("250 ok");
    assertThat(lines).containsExactly("MAIL FROM: <a@b.example>", "RCPT TO: <a@b.example>");
  }
}
