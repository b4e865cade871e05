class K extends FunSuite {
  test("takes the legal oddities") {
    val odd = List(
      """MAIL FROM:<"elio\@b"@example.it>""",
      """MAIL FROM:<"elio b!x"@example.it>""",
      "RCPT TO:<@a.example,@b.example:joe@c.example>",
      "RCPT TO:told4@example.it",
    )
    odd.foreach(line => assert(clue(Command.parse(line)).isRight))
  }
  test("sends") {
    out.write("RCPT TO:<\"told5@b\"@example.it>\r\n")
  }
}
