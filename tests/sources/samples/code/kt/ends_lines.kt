fun f() {
    val socket = Socket("mx", 25)
    val out = PrintWriter(socket.getOutputStream(), true)
    out.println("MAIL FROM:<a@b.example>")
    out.println("RCPT TO:<a@b.example>")
}
