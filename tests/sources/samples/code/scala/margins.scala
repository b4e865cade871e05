class N { def f() = {
   users.foreach(u => b ++= s"RCPT TO:<${u.name} <${u.email}>>\r\n")
   val script = """EHLO x
      |MAIL FROM:<a@postino.example>
      |RCPT TO:<alan@postino.example> AUTH=<>
      |RCPT TO:<linus@.postino.example>
      |RCPT TO:<@relay.postino.example>
      |QUIT""".stripMargin
} }
