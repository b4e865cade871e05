data class Options(val host: String, val copy: String = "Weather Desk <weather@harvest.example.org>")
fun send(out: java.io.Writer, options: Options) {
    out.write("RCPT TO:<${options.copy}>\r\n")
}
