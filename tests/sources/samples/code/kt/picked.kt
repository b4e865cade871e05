class A {
    private val senders = mapOf(
        "invoice" to "invoices@billing.example.com.",
        "reminder" to "reminders@billing.example.com",
    )
    fun go(kind: String) {
        writer.write("MAIL FROM:<${senders[kind]}>\r\n")
        writer.write("RCPT TO:<" + senders.getValue(kind) + ">\r\n")
        writer.write("RCPT TO:<${senderOf(kind)}>\r\n")
    }
    private fun senderOf(kind: String): String = when (kind) {
        "a" -> "a@example.com"
        else -> "b@example.com."
    }
}
