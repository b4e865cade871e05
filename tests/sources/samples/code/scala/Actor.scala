class Actor {
  put("EHLO a.example\r\n")
  put(s"RCPT TO:<$one>\r\n")
  put(s"RCPT TO:<${to.mkString(",")}>\r\n")
  to.foreach { one => put(s"RCPT TO:$one\r\n") }
  put("RCPT TO:<%s>".format(to.head))
  put("QUIT\r\n")
  log.info(s"MAIL FROM: $from")
}
