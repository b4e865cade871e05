fun g(msg: MimeMessage) {
    say("RCPT TO:<${msg.getHeader("To", ",")}>")
    say("RCPT TO:<${msg.getHeader("To")}>")
}
