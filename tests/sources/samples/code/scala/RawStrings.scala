// What puts values into texts, raw ones among them.
object RawStrings {
  val sender = raw"MAIL FROM:<$from>"
  val sized = f"MAIL FROM:<$from%s> SIZE=$size%d"
  val block = raw"""RCPT TO:<${job("to")}>"""
  val spaced = raw"MAIL FROM: <$from>"
  val lines = raw"""RCPT TO: <${job("to")}>"""
}
