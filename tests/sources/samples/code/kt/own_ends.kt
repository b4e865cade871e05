class A {
    private fun command(line: String): String {
        writer.write("$line\r\n")
        writer.flush()
        return reply()
    }
    private fun raw(text: String) {
        socket.getOutputStream().write(text.toByteArray())
    }
    fun go() {
        command("MAIL FROM:<a@example.com>\r\n")
        command("RCPT TO:<a@example.com>")
        raw("MAIL FROM:<a@example.com>\r\n")
        raw("RCPT TO:<a@example.com>")
    }
}
