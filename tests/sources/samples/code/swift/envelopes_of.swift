import Foundation
func sendMail(_ out: OutputStream, from: String, to: [String], msg: Message) throws {
    try out.write("EHLO me\r\n")
    try out.write("MAIL FROM:<\(from)>\r\n")
    try out.write("MAIL FROM:" + from + "\r\n")
    try out.write("RCPT TO: <\(to[0])>\r\n")
    try out.write(String(format: "RCPT TO:<%@>\r\n", to[0]))
    try out.write(String(format: "RCPT TO: <%@>\r\n", to[0]))
    try out.write("RCPT TO:<ann@x.example>\n")
    try out.write("MAIL FROM:<\(msg.headers["From"]!)>\r\n")
    try out.write("RCPT TO: <ann@x.example>\r\n")
    try out.write("RCPT TO:<\(to.joined(separator: ","))>\r\n")
    print("RCPT TO: \(to)")
}
