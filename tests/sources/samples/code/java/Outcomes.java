class Outcomes {
  @Test void refused() {
    Command a = parser.parse("MAIL FROM: <r1@x.example>");
    assertTrue(a.hasError());
    Command b = parser.parse("MAIL FROM: <r2@x.example>");
    assertEquals(Command.Type.UNKNOWN, b.getType());
    Command c = parser.parse("MAIL FROM: <r3@x.example>");
    assertThat(c).isInstanceOf(InvalidCommand.class);
    assertThat(parser.parse("MAIL FROM: <r4@x.example>")).isEmpty();
    assertThat(parser.parse("MAIL FROM: <r5@x.example>")).isEqualTo(Optional.empty());
    Executable e = () -> parser.parse("MAIL FROM: <r6@x.example>");
    assertThrows(SyntaxException.class, e);
    assertFalse(parser.parse("MAIL FROM: <r7@x.example>").isPresent());
    Reply r = session.command("MAIL FROM: <r8@x.example>");
    assertNotNull(r.getError());
    assertSame(Status.SYNTAX_ERROR, session.command("MAIL FROM: <r9@x.example>").status());
  }
  @Test void taken() {
    Command a = parser.parse("MAIL FROM: <s1@x.example>");
    assertFalse(a.hasError());
    Command b = parser.parse("MAIL FROM: <s2@x.example>");
    assertEquals(Command.Type.MAIL, b.getType());
    Command c = parser.parse("MAIL FROM: <s3@x.example>");
    assertThat(c).isNotInstanceOf(InvalidCommand.class);
    assertThat(parser.parse("MAIL FROM: <s4@x.example>")).isNotEmpty();
    assertThat(parser.parse("MAIL FROM: <s5@x.example>")).isEqualTo(Optional.of(mail));
    Executable e = () -> parser.parse("MAIL FROM: <s6@x.example>");
    assertDoesNotThrow(e);
    assertTrue(parser.parse("MAIL FROM: <s7@x.example>").isPresent());
    Reply r = session.command("MAIL FROM: <s8@x.example>");
    assertNull(r.getError());
    assertNotSame(Status.SYNTAX_ERROR, session.command("MAIL FROM: <s9@x.example>").status());
  }
}
