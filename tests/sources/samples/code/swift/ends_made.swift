let gt = ">\r\n"
func f(to: String) {
  conn.write("RCPT TO:<" + to + gt)
  conn.write("RCPT TO:<" + to + String(gt))
  conn.write("RCPT TO:<\(to)\(gt)")
  conn.write(Data("RCPT TO:<".utf8) + Data(to.utf8) + Data(gt.utf8))
}

func encode(_ request: Request, into out: inout ByteBuffer) {
    switch request {
    case .mail(let from):
        out.write(string: "MAIL FROM:<\(from)>")
    case .rcpt(let to):
        out.write(string: "RCPT TO:<\(to)>")
    }
    out.write(string: "\r\n")
}
