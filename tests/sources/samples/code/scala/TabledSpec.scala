class TabledSpec extends AnyFlatSpec {
  "The parser" should "reject bad lines" in {
    for (line <- Seq("MAIL FROM: <a@b.example>", "RCPT TO:<>")) {
      assertThrows[SyntaxFault] { parse(line) }
    }
    List("MAIL FROM: <a@b.example>", "RCPT TO:<>").foreach { line =>
      parse(line) shouldBe None
    }
  }
  it should "take" in {
    for (line <- Seq("MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >")) {
      assert(parse(line).isDefined)
    }
  }
}
