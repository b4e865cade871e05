class G { @Test fun t() {
  when (val r = send("MAIL FROM: <ann@x.example>")) { is Reply.Error -> assertEquals(501, r.code) else -> fail() }
  when (send("RCPT TO: <ann@x.example>").code) { 501 -> Unit; else -> fail() }
  when (send("RCPT TO: <ann@x.example>").code) { 250 -> Unit; else -> fail() }
} }
