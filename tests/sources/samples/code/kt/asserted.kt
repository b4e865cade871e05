class BTest { 
  @ParameterizedTest @ValueSource(strings = ["MAIL FROM: <a@b.example>"]) fun a(c: String) { assertNull(parse(c)) }
  @ParameterizedTest
  @ValueSource(strings = ["MAIL FROM: <a@b.example>"])
  fun a(c: String) { assertNull(parse(c)) }
  fun t() {
    assertEquals(null, parse("MAIL FROM: <a@b.example>"))
    parse("MAIL FROM: <a@b.example>") shouldBe null
    parse("MAIL FROM: <a@b.example>").shouldBeNull()
    listOf("MAIL FROM: <a@b.example>").forEach { c -> assertNull(parse(c)) }
    val r = parse("MAIL FROM: <a@b.example>")
    assertThat(r).isNull()
    out.write("MAIL FROM: <a@b.example>\r\n")
  }
}
