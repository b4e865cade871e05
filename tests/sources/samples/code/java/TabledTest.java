class TabledTest {
  static final List<String> LINES = List.of(
      "MAIL FROM: <a@b.example>",
      "RCPT TO:<>");
  @ParameterizedTest
  @ValueSource(strings = {"MAIL FROM: <a@b.example>", "RCPT TO:<>"})
  void refuses(String line) {
    assertThrows(SyntaxFault.class, () -> parse(line));
  }
  @Test
  void lines() {
    for (String line : LINES) {
      assertThrows(SyntaxFault.class, () -> parse(line));
    }
    for (String line : new String[] {"MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"}) {
      assertNotNull(parse(line));
    }
  }
  @Test
  void rejectsBadPaths() {
    for (String line : new String[] {"MAIL FROM: <a@b.example>", "RCPT TO:<>"}) {
      assertThat(parse(line)).isNull();
    }
  }
}
