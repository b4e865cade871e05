# Bars between values: in what is sent they part none.
def send(smtp, sock, to, when):
    sock.sendall(b"RCPT TO:<a@example.com> NOTIFY=SUCCESS|FAILURE\r\n")
    sock.sendall(f"RCPT TO:<{to}> NOTIFY=SUCCESS|FAILURE|DELAY\r\n".encode())
    sock.sendall(b"MAIL FROM:<a@example.com> RET=FULL|HDRS\r\n")
    smtp.send_command("RCPT TO:<a@example.com> NOTIFY=SUCCESS|DELAY")
    usage = "MAIL FROM:<a@example.com> BODY=7BIT|8BITMIME"
    found = re.match(r"MAIL FROM:<a@example.com>|RCPT TO:<a@example.com>", line)


class RcptCommand:
    def __str__(self):
        return f"RCPT TO: <{self.to}>"

    def __repr__(self):
        return f"<RCPT TO: <{self.to}>>"
