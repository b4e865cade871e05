d = dict(sender="<ops@example.org>", rcpt="<a@example.org>")
def g(sender):
    s.sendall(b"MAIL FROM:" + sender + b"\r\n")
smtp.send(
    box="<ops@example.org>",
    other=1,
)
s.sendall(b"MAIL FROM:" + box + b"\r\n")
