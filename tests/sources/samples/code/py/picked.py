import smtplib, socket
SENDERS = {
    "a": "a@example.org",
    "b": "Bob <b@example.org>",
    "c": "c@example.org.",
    "d": "<d@example.org>",
}
def f(kind, s, sock):
    s.mail(SENDERS[kind])
    addr = "x@example.org."
    s.rcpt(addr)
    s.rcpt(SENDERS.get(kind))
    sock.sendall(b"MAIL FROM:<%s>\r\n" % SENDERS[kind])
    sock.sendall(f"MAIL FROM:<{SENDERS[kind]}>\r\n".encode())
    sock.sendall(f"RCPT TO:<{addr}>\r\n".encode())
