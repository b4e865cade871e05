enum class Verb(val head: String) {
    MAIL("MAIL FROM:"),
    RCPT("RCPT TO:"),
}
val heads = mapOf("mail" to "MAIL FROM:", "rcpt" to "RCPT TO:")
fun run() {
    out.write(Verb.MAIL.head + " <a@b.example>\r\n")
    out.write(Verb.RCPT.head + "a@b.example\r\n")
    out.write("${Verb.RCPT.head} <a@b.example>\r\n")
    out.write(heads["mail"] + " <a@b.example>\r\n")
    out.write(heads.getValue("rcpt") + " <a@b.example>\r\n")
}
