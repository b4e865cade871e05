func go(sender: String, to: String) {
    let line = "mail from: \(sender)"
    connection.send(line)
    let shown = "mail from: \(sender)"
    print(shown)
    let steps = ["helo x", "mail from: \(sender)", "rcpt to: \(to)", "data"]
}
