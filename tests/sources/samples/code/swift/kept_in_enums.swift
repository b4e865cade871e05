enum Verb: String {
    case mail = "MAIL FROM:"
    case rcpt = "RCPT TO:"
}
stream.write(Verb.mail.rawValue + " <a@b.example>\r\n")
stream.write("\(Verb.rcpt.rawValue) <a@b.example>\r\n")
stream.write(Verb.rcpt.rawValue + "a@b.example\r\n")
