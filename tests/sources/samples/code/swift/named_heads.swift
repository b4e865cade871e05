let RCPT = "RCPT TO:<"
enum Head: String { case bare = "RCPT TO:" }
class A {
    private let mailHead = "MAIL FROM:<"
    func go(_ to: String, _ sender: String) {
        connection.send(RCPT + to + "\r\n")
        connection.send("\(RCPT)\(to)\r\n")
        connection.send("\(RCPT)\(to)>\r\n")
        connection.send("\(Head.bare.rawValue)\(to)\r\n")
        connection.send("\(mailHead)\(sender)\r\n")
        connection.send(self.mailHead + sender + "\r\n")
        print("\(RCPT)\(to)")
    }
}
