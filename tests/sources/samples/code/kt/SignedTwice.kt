fun go(to: String) {
    sock.write("EHLO x\r\n")
    send("MAIL FROM:<$$to>")
    sock.write("RCPT TO:<$$to>\r\n")
    sock.write("RCPT TO:<\$$to>\r\n")
    sock.write($$"RCPT TO:<$$to>\r\n")
    sendCommand("MAIL FROM:<$$to>")
    println("RCPT TO:<$$to>")
}
