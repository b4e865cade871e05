# Wrappers of an SMTP connection that put a blank between a command and its argument.
def probe(c, sock, sender):
    c.sendcommand("MAIL", "FROM: <a@b.com>")
    c.sendcommand("MAIL FROM:", "<a@b.com>")
    c.sendcommand("RCPT TO:", sender)
    c.sendcommand("RCPT TO:<a@b.com>", "250")
    c.send_command("RCPT", "TO: <a@b.com>")
    c.send_command(sock, "RCPT", "TO:a@b.com")
    c.send_command("MAIL FROM:", "<a@b.com>")
    c.send_command("MAIL FROM:<a@b.com>", "250")
