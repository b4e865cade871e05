def mail(s, sender="<ops@example.org>"):
    s.sendall(b"MAIL FROM:" + sender + b"\r\n")
def rcpt(s, recipient):
    s.sendall(b"RCPT TO:" + recipient + b"\r\n")
rcpt(s, recipient="<a@example.org>")
opts = Namespace(reverse="<a@example.org>", forward="<a@example.org>")
s.sendall(b"MAIL FROM:" + opts.reverse + b"\r\n")
forward = opts.forward
s.sendall(b"RCPT TO:" + forward + b"\r\n")
if ok:
    mailbox = "<ops@example.org>"
s.sendall(b"MAIL FROM:" + mailbox + b"\r\n")
