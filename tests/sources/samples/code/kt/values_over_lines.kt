fun f(w: Socket) {
    w.write("RCPT TO:<${
        to
    }>\r\n")
    w.write("RCPT TO: <$to>\r\n")
    w.write("RCPT TO:${to.address}\r\n")
}
