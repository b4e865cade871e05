class ATest {
  @Test
  fun `rejects bad lines`() {
    listOf("MAIL FROM: <a@b.example>", "RCPT TO:<>").forEach { assertFailsWith<SyntaxFault> { parse(it) } }
    for (line in listOf("MAIL FROM: <a@b.example>", "RCPT TO:<>")) {
      assertNull(parse(line))
    }
  }
  @Test
  fun takes() {
    for (line in listOf("MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >")) {
      assertNotNull(parse(line))
    }
  }
}
