class Framed {
  def send(): Unit = {
    out.write(boxes.mkString("RCPT TO:<", ", ", ">\r\n"))
    out.write(boxes.mkString("RCPT TO: <", ">\r\nRCPT TO:<", ">\r\n"))
    socket.write(smtp"MAIL FROM:<$from>")
    socket.write(smtp"MAIL FROM:<a b@example.com>")
    socket.write(raw"RCPT TO:<$to>\r\n")
  }
}
