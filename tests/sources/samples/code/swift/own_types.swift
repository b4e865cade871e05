struct Path: CustomStringConvertible {
    let mailbox: String
    var description: String { "<\(mailbox)>" }
}
func begin(_ from: Path) { connection.send("MAIL FROM:\(from)\r\n") }
func told(_ to: String) { connection.send("RCPT TO:\(to)\r\n") }
