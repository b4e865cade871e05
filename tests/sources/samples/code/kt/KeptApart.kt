const val RCPT_FMT = "RCPT TO:<%s>\r\n"
val forms = mapOf("rcpt" to "RCPT TO:<%s>\r\n", "mail" to "MAIL FROM:<%s> BODY=%s\r\n")
val build: (String) -> String = { p -> "RCPT TO:<$p>\r\n" }
fun rcptDsn(path: String, notify: String) = "RCPT TO:<$path> NOTIFY=$notify\r\n"
fun bare(path: String): String = "RCPT TO:$path\r\n"
enum class Verb(val wire: String) { MAIL("MAIL FROM:"), RCPT("RCPT TO:") }
fun run(out: OutputStream) {
  out.write(RCPT_FMT.format("a@b.example").toByteArray())
  out.write(RCPT_FMT.format("<a@b.example>").toByteArray())
  out.write(build("a@b.example").toByteArray())
  out.write(build("a b@b.example").toByteArray())
  out.write(rcptDsn("a@b.example", "DELAY").toByteArray())
  out.write(rcptDsn("a@b.example", "DELAY|FAILURE").toByteArray())
  out.write(rcptDsn(path = "a@b.example", notify = "DELAY|FAILURE").toByteArray())
  out.write(bare("<a@b.example>").toByteArray())
  out.write((Verb.RCPT.wire + "<a@b.example>\r\n").toByteArray())
  out.write((Verb.RCPT.wire + "a@b.example\r\n").toByteArray())
  out.write(forms["rcpt"]!!.format("<a@b.example>").toByteArray())
}
