import java.net.Socket
class Client(host: String) {
  val socket = new Socket(host, 25)
  val out = socket.getOutputStream
  def put(s: String): Unit = out.write(s.getBytes)
  def send(from: String, to: Seq[String], msg: Message): Unit = {
    put("EHLO me\r\n")
    put("MAIL FROM:<" + from + ">\r\n")
    put("MAIL FROM:" + from + "\r\n")
    put(s"RCPT TO: <${to.head}>\r\n")
    put("RCPT TO: <%s>\r\n".format(to.head))
    out.write("RCPT TO:<ann@x.example>\n".getBytes)
    put(s"MAIL FROM:<${msg.headers("From")}>\r\n")
    put("RCPT TO: <ann@x.example>\r\n")
    put(s"RCPT TO:<${to.mkString(",")}>\r\n")
    println(s"RCPT TO: $to")
  }
}
