data class Cmd(val head: String, val rest: String) { val line get() = "$head$rest\r\n" }
val a = listOf(Cmd("RCPT TO:", "a@x.example"),
  Cmd("RCPT TO:", "<a@x.example>"))
