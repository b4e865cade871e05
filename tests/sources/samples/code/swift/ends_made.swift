let gt = ">\r\n"
func f(to: String) {
  conn.write("RCPT TO:<" + to + gt)
  conn.write("RCPT TO:<" + to + String(gt))
  conn.write("RCPT TO:<\(to)\(gt)")
  conn.write(Data("RCPT TO:<".utf8) + Data(to.utf8) + Data(gt.utf8))
}
