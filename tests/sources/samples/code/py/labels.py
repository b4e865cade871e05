import socket, sys
s = socket.create_connection(("mx", 25))
def want(code, what):
    reply = s.recv(512)
    if not reply.startswith(code):
        sys.exit("%s: %s" % (what, reply))
def tell(code, what):
    s.sendall(what.encode() + b"\r\n")
s.sendall(b"MAIL FROM:<%s>\r\n" % sender)
want(b"250", f"MAIL FROM: {sender}")
want(b"250", "MAIL FROM: " + sender)
tell(b"250", "MAIL FROM: " + sender)
