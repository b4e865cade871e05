private const val RCPT = "RCPT TO:<"
class A {
    companion object { const val BARE = "RCPT TO:" }
    private val head = "MAIL FROM:<"
    fun go(out: java.io.Writer, to: String, sender: String) {
        out.write(RCPT + to + "\r\n")
        out.write("$RCPT$to\r\n")
        out.write("$RCPT$to>\r\n")
        out.write("${RCPT}${to}\r\n")
        out.write("$BARE$to\r\n")
        out.write("$BARE<$to>\r\n")
        out.write("$head$sender\r\n")
        out.write(head + sender + ">\r\n")
        println("$RCPT$to")
    }
}
