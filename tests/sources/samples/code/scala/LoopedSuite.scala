class I7Suite extends FunSuite {
  test("a") {
    Seq(
      "MAIL FROM:x1@example.com",
      "MAIL FROM: x2@example.com",
    ).foreach { line => assert(parse(line).isLeft) }
  }
  test("b") {
    Seq(
      "MAIL FROM:told3@example.com",
      "MAIL FROM: told4@example.com",
    ).foreach { line => assert(parse(line).isRight) }
  }
}
