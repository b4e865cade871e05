"""Drives an LMTP listener, whose recipients are users of its own."""


def deliver(peer):
    peer.send(b"LHLO tester.example\r\n")
    peer.send(b"MAIL FROM:<bob>\r\n")
    peer.send(b"RCPT TO:<bob>\r\n")
    peer.send(b"RCPT TO:<bob+lists/2021>\r\n")
    peer.send(b'RCPT TO:<"bob+with blank">\r\n')
    peer.send(b"RCPT TO: <bob>\r\n")
    peer.send(b"RCPT TO:<>\r\n")
