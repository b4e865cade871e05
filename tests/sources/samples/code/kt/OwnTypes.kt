class Dialog(private val out: Writer) {
    @JvmInline
    value class Path(private val mailbox: String) {
        override fun toString() = "<$mailbox>"
    }
    fun begin(from: Path) = send("MAIL FROM:$from")
    fun add(to: Path) { send("RCPT TO:" + to) }
    fun told(to: String) { send("RCPT TO:$to") }
    fun again(x: Path) { out.write("RCPT TO:<$x>\r\n") }
    private fun send(line: String) { out.write(line); out.write("\r\n") }
}
fun notified(to: String, notify: Set<Notify>) {
    val tail = if (notify.isEmpty()) "" else notify.joinToString(",", prefix = " NOTIFY=")
    out.write("RCPT TO:<$to>$tail\r\n")
    val all = to.joinToString(",")
    out.write("RCPT TO:<$all>\r\n")
}
