class M { 
 suspend fun outage(region: String) {
  val block = buildString {
    append("MAIL FROM:<outage@grid.example.net>\r\n")
    append("RCPT TO:<").append(region).append("@grid.example.net>\r\n")
    appendLine("RCPT TO:<press@grid.example.net>")
    append("RCPT TO:<x@grid.example.net>\n")
    append("DATA\r\n")
  }
  output.writeStringUtf8(block)
 }
 fun report() {
  val text = buildString {
    appendLine("MAIL FROM:<press@grid.example.net>")
    appendLine("RCPT TO:<press@grid.example.net>")
  }
  println(text)
 }
 fun direct() { socketOut.write(buildString { appendLine("RCPT TO:<press@grid.example.net>") }.toByteArray()) }
 fun sb() {
  val sb = StringBuilder()
  sb.appendLine("RCPT TO:<press@grid.example.net>")
  socketOut.write(sb.toString().toByteArray())
 }
 fun sb2() {
  val text = StringBuilder().apply {
    appendLine("RCPT TO:<press@grid.example.net>")
  }.toString()
  socket.getOutputStream().write(text.toByteArray())
 }
}
