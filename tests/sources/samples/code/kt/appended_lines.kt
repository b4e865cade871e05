// Lines of LF that are put together and sent, and those that are shown or have their ends replaced.
fun appended(sock: java.net.Socket) {
    val writer = sock.getOutputStream().bufferedWriter()
    writer.appendLine("MAIL FROM:<a@example.com>")
    writer.appendLine("RCPT TO:<b@example.com>\r")
    writer.write(StringBuilder().appendLine("RCPT TO:<c@example.com>").toString())
    writer.write(StringBuilder().append("NOOP\r\n").appendLine("RCPT TO:<d@example.com>").appendLine("DATA").toString())
    writer.write(buildString { appendLine("RCPT TO:<e@example.com>") })
    writer.write(buildString { appendLine("RCPT TO:<f@example.com>") }.replace("\n", "\r\n"))
    writer.write(StringBuilder().appendLine("RCPT TO:<g@example.com>").toString().replace("\n", "\r\n"))
    log.info(StringBuilder().appendLine("RCPT TO:<h@example.com>").toString())
    val sent = StringBuilder()
    sent.appendLine("MAIL FROM:<a@example.com>")
    sent.appendLine("RCPT TO:<b@example.com>")
    writer.write(sent.toString())
    val kept = StringBuilder()
    kept.appendLine("MAIL FROM:<a@example.com>")
    writer.write(kept.toString().lines().joinToString("\r\n"))
}
