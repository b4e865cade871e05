object Client {
  private val from: Map[String, String] = Map("a" -> "a@example.com", "b" -> "b@example.com.")
  private def cmd(line: String): String = { out.write(line + "\r\n"); out.flush(); in.readLine() }
  def go(kind: String, to: String): Unit = {
    cmd(s"MAIL FROM:<${from(kind)}>")
    cmd(s"RCPT TO:<$to>\r\n")
    cmd(s"RCPT TO:<$to> SIZE=10")
  }
}
