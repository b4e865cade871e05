val admins = listOf(
    "<a@b.example>",
    "<c@d.example>",
)
fun f() {
    for (admin in admins) out.print("RCPT TO:$admin\r\n")
    admins.forEach { out.print("RCPT TO:$it\r\n") }
    admins.forEach { addr -> out.print("RCPT TO:$addr\r\n") }
    for (user in users) out.print("RCPT TO:$user\r\n")
}
