case class Options(host: String, copy: String = "Weather Desk <weather@harvest.example.org>")
object Teller {
  def send(out: Writer, options: Options): Unit = {
    out.write(s"RCPT TO:<${options.copy}>\r\n")
  }
}
