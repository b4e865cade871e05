class B {
  fun add(vararg parts: String): B { for (part in parts) buf.append(part); buf.append("\r\n"); return this }
  fun put(head: String, rest: String) { out.write("$head$rest\r\n".toByteArray()) }
  fun all(vararg parts: String) = out.write((parts.joinToString("") + "\r\n").toByteArray())
  fun each(vararg parts: String) { parts.forEach { out.write(it.toByteArray()) }; out.write("\r\n".toByteArray()) }
  fun f() {
    add("RCPT TO:", "a@x.example")
    add("RCPT TO:", "<a@x.example>")
    put("RCPT TO:", "a@x.example")
    all("RCPT TO:", "a@x.example")
    each("RCPT TO:", "a@x.example")
  }
}
