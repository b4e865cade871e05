class Probe(private val out: ByteBuffer) {
    fun run(line: String, rcpt: String): Result {
        if (!line.startsWith("250")) return Result.down("MAIL FROM: $line")
        if (line.startsWith("4")) return Result.degraded("RCPT TO <$rcpt>: $line")
        return Result.down("MAIL FROM: $rcpt")
    }

    @CsvSource("RCPT TO:<b@example.com>, 503", "RCPT TO:<b..c@example.com>, 503")
    fun answers(line: String, code: Int) {
        out.writeString("500 Syntax: MAIL FROM: <x> | RCPT TO: <y>\r\n")
        page += "C: MAIL FROM:&lt;b@example.com&gt;" + "\n"
        send("RCPT TO:&lt;b@example.com&gt;")
    }

    fun encode(verb: Verb) {
        when (verb) {
            Verb.MAIL -> socket.writeString("MAIL FROM:<${verb.path}>")
            Verb.RCPT -> socket.writeString("RCPT TO:<${verb.path}>")
        }
        socket.writeString("\r\n")
    }

    fun forgets() {
        socket.writeString("RCPT TO:<b@example.com>")
    }
}

fun ask(path: String) {
    check(code == 250) { "MAIL FROM:<$path> got $code $text" }
    say("MAIL FORM:<$path>")
}
