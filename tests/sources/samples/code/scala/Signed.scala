object A {
  def go(u: String) = {
    sendCommand("RCPT TO:<${u}>")
    sendCommand("RCPT TO:<${u}>".format(u))
    out.write("RCPT TO:<${u}>\r\n".format(u))
    out.write(s"RCPT TO:<$$u>\r\n")
    sendCommand(s"RCPT TO:<$$u>")
    send("RCPT TO:<$u>")
  }
}
