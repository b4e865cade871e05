data class Command(val verb: String, val args: List<String>) {
  fun wire() = verb + args.joinToString(" ") + "\r\n"
}
fun run(out: Writer, to: String) {
  out.write(Command("MAIL FROM:", listOf("<>")).wire())
  out.write(Command("RCPT TO:", listOf("<$to>", "NOTIFY=NEVER")).wire())
  out.write(Command("RCPT TO:", listOf("a@b.example")).wire())
  out.write(Command("RCPT TO:", listOf("<a@b.example>", "NOTIFY=NEVER,DELAY")).wire())
}
