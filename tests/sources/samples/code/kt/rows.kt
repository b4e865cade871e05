fun talk(envelope: Envelope) {
    envelope.recipients.forEach { cmd("RCPT TO:$it", 250) }
    envelope.recipients.forEach { cmd("RCPT TO:<$it>", 250) }
    val script = listOf("EHLO x", "MAIL FROM:<a@example.com>", "rcpt to:a@example.com", "QUIT")
    val rows = arrayOf(arrayOf("MAIL FROM:Ann <a@example.com>", 250), arrayOf("mail from:x", 501))
    val words = listOf("mail from:x", "rcpt to:y")
    cmd("MAIL FROM:" + msg.getHeader("From", null))
    cmd("RCPT TO:" + buildRecipient())
    cmd("RCPT TO:" + envelope.recipients.removeFirst())
}
