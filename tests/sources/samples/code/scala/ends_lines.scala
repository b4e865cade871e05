object A { def f() = {
  val socket = new Socket("mx", 25)
  val out = new PrintWriter(socket.getOutputStream(), true)
  out.println("MAIL FROM:<a@b.example>")
  out.println("RCPT TO:<a@b.example>")
} }
