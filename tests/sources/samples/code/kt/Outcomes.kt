class ParserTest {
  @Test fun refused() {
    val a = parser.parse("MAIL FROM: <r1@x.example>")
    assertTrue(a is Command.Invalid)
    val b = parser.parse("MAIL FROM: <r2@x.example>")
    assertTrue(b.isFailure)
    val c = parser.parse("MAIL FROM: <r3@x.example>")
    c.shouldBeInstanceOf<SyntaxError>()
    val d = parser.parse("MAIL FROM: <r4@x.example>")
    d.error shouldBe ParseError.SYNTAX
    parser.parse("MAIL FROM: <r5@x.example>").getOrNull() shouldBe null
    assertIs<Rejected>(parser.parse("MAIL FROM: <r6@x.example>"))
    assertEquals(Result.failure(BadSyntax), parser.parse("MAIL FROM: <r7@x.example>"))
  }
  @Test fun taken() {
    val a = parser.parse("MAIL FROM: <s1@x.example>")
    assertTrue(a is Command.Mail)
    val b = parser.parse("MAIL FROM: <s2@x.example>")
    assertFalse(b.isFailure)
    val c = parser.parse("MAIL FROM: <s3@x.example>")
    c.shouldBeInstanceOf<Mail>()
    val d = parser.parse("MAIL FROM: <s4@x.example>")
    d.error shouldBe null
    assertNotNull(parser.parse("MAIL FROM: <s5@x.example>").getOrNull())
    assertIs<Mail>(parser.parse("MAIL FROM: <s6@x.example>"))
    assertEquals(Result.success(cmd), parser.parse("MAIL FROM: <s7@x.example>"))
  }
}
