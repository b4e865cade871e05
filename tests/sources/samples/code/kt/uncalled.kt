fun ask(socket: java.net.Socket, user: User, all: List<String>) {
  val out = socket.getOutputStream()
  out.write("RCPT TO:<$user.email()>\r\n".toByteArray())
  out.write("RCPT TO:<$user.email.trim()>\r\n".toByteArray())
  out.write("RCPT TO:<$to.trim().lowercase()>\r\n".toByteArray())
  out.write("RCPT TO:<$all[0]>\r\n".toByteArray())
  out.write("RCPT TO:<$user?.email>\r\n".toByteArray())
  out.write("RCPT TO:<$name@$host.name()>\r\n".toByteArray())
  out.write("RCPT TO:<${user.email()}>\r\n".toByteArray())
  out.write("RCPT TO:<${all[0]}>\r\n".toByteArray())
  out.write("RCPT TO:<$name@$host.example>\r\n".toByteArray())
  out.write("RCPT TO:<$name.$other@x.example>\r\n".toByteArray())
  out.write("RCPT TO:<$name@[$ip]>\r\n".toByteArray())
}
