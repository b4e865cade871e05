def go(log, out, sender, to):
    log_and_send("MAIL FROM: " + sender)
    log_and_send("RCPT TO: " + to)
    log_and_send("QUIT")
    raise_or_send_cmd("RCPT TO: " + to, 250)
    log = exchange_command(log, out, "RCPT TO: " + to)


def show(log, sender, to):
    log_command("MAIL FROM: " + sender)
    log_command("DATA")
    out.sendall(b"DATA\r\n")
    log_sender("MAIL FROM: " + sender, 250)
    log_reply_to_command("MAIL FROM: " + sender, 250)
    print("MAIL FROM: " + sender, 250)
    log.send("MAIL FROM: " + sender, 250)
    write(log, "RCPT TO: " + to)
    log_command("RCPT TO: " + to, "250 OK")


def wait(self, sender, to):
    self.warn_send("RCPT TO: " + to, (250, 251))
    self.log_exec("RCPT TO: " + to, expect=[250])
    self.log_exec("RCPT TO: " + to, code=250)
