class S extends FunSuite {
  val malformed =
    List("MAIL FROM:x1@example.se",
      "MAIL FROM: x2@example.se"
    )
  val invalid =
    Seq(
      "MAIL FROM:x3@example.se",
      "MAIL FROM: x4@example.se",
    )
}
