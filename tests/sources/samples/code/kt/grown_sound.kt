fun f() {
  val block = buildString {
    appendLine("MAIL FROM:<press@grid.example.net>")
    appendLine("RCPT TO:<press@grid.example.net>")
  }
  socketOut.write(block.replace("\n", "\r\n").toByteArray())
  val text = buildString {
    appendLine("RCPT TO:<press@grid.example.net>")
  }
  log.info(text)
}
