class S extends AnyFunSuite {
  test("refused") {
    val a = parse("MAIL FROM: <r1@x.example>")
    assert(a.isLeft)
    val b = parse("MAIL FROM: <r2@x.example>")
    b shouldBe Left(SyntaxError)
    val c = parse("MAIL FROM: <r3@x.example>")
    assert(c == Failure(BadPath))
    assert(parse("MAIL FROM: <r4@x.example>").isInstanceOf[Invalid])
    parse("MAIL FROM: <r5@x.example>") should be (None)
  }
  test("taken") {
    val a = parse("MAIL FROM: <s1@x.example>")
    assert(a.isRight)
    val b = parse("MAIL FROM: <s2@x.example>")
    b shouldBe Right(cmd)
    val c = parse("MAIL FROM: <s3@x.example>")
    assert(c == Success(cmd))
    assert(parse("MAIL FROM: <s4@x.example>").isInstanceOf[Mail])
    parse("MAIL FROM: <s5@x.example>") should not be (None)
  }
}
