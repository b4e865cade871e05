class Client(private val writer: Writer) {
    // MAIL FROM: <a@example.com>
    fun talk(from: String, to: List<String>) {
        writer.write("MAIL FROM:<$from>\r\n")
        writer.write("MAIL FROM: <$from>\r\n")
        writer.write("RCPT TO:<${to.first()}>\r\n")
        writer.write("RCPT TO: <${to.map { it + "x" }}>\r\n")
        command("RCPT TO:<a@example..com>")
        println("MAIL FROM: <$from>")
        writer.write("""
            MAIL FROM: <$from>
        """)
    }
}
