object A {
  private val senders = Map(
    "invoice" -> "invoices@billing.example.com.",
    "reminder" -> "reminders@billing.example.com"
  )
  def go(kind: String): Unit = {
    out.write(s"MAIL FROM:<${senders(kind)}>\r\n")
    out.write("RCPT TO:<" + senders.getOrElse(kind, "x@example.com") + ">\r\n")
  }
}
