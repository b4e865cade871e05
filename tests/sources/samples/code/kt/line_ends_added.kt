fun go(a: String) { val socket = Socket("mx", 25); val out = PrintWriter(socket.getOutputStream(), true)
    out.println("RCPT TO:<$a>\r\n")
    out.println("RCPT TO:<$a>\r")
    println("RCPT TO:<$a>\r\n")
}
