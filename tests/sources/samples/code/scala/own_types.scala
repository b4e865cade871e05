final case class Path(mailbox: String) {
  override def toString: String = s"<$mailbox>"
}
class C {
  def begin(from: Path) = out.write(s"MAIL FROM:$from\r\n".getBytes)
  def told(to: String) = out.write(s"RCPT TO:$to\r\n".getBytes)
}
