subject = "RCPT TO: <%s>" % a
history += ["RCPT TO: <%s>" % a]
self.log += "RCPT TO: <%s>\n" % a
self.smtpLog("MAIL FROM: <%s>" % a)
span.set_attribute("smtp.command", "MAIL FROM: <%s>" % a)
dialog = ["RCPT TO: <%s>" % a]
catalog = "RCPT TO: <%s>" % a
commands += ["RCPT TO: <%s>" % a]
self.set_command("MAIL FROM: <%s>" % a)
self.debug_send("MAIL FROM: <%s>\r\n" % a)
self.trace_cmd("MAIL FROM: <%s>\r\n" % a)
self.log_and_send("MAIL FROM: <%s>\r\n" % a)
log.send("MAIL FROM: <%s>\r\n" % a)
