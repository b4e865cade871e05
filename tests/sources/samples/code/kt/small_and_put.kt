fun go(sender: String, to: String) {
    val line = "mail from: $sender"
    connection.send(line)
    val steps = listOf("helo x", "mail from: $sender", "rcpt to: $to", "data", "quit")
    val shown = "mail from: $sender"
    println(shown)
}
