fun spec(m: Box) = "${m.local}@${m.domain}"
fun header(m: Box) = if (m.name != null) "\"${m.name}\" <${m.addr}>" else m.addr
fun path(m: Box): String = "<${spec(m)}>"
fun f(out: OutputStream, m: Box) {
    out.write("RCPT TO:${spec(m)}\r\n".toByteArray())
    out.write("MAIL FROM:<${header(m)}>\r\n".toByteArray())
    out.write("RCPT TO:${path(m)}\r\n".toByteArray())
}
