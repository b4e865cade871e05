func step(_ code: Int, label: String) throws {
    let line = try readLine()
    guard line.hasPrefix("\(code)") else { throw SMTPError.unexpected("\(label): got \(line)") }
}
func noted(_ code: Int, _ label: String) {
    print("\(label): \(code)")
}
try step(250, label: "MAIL FROM: a@b.example")
noted(250, "RCPT TO: a@b.example")
