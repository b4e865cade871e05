class S extends AnyFunSuite {
  test("x") {
    parse("MAIL FROM: <ann@x.example>") match {
      case Left(_: SyntaxError) => succeed
      case other => fail(other.toString)
    }
    parse("MAIL FROM: <ann@x.example>") match {
      case Right(_) => succeed
      case other => fail(other.toString)
    }
  }
}
