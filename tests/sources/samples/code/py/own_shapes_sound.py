def key(m): return f"{m.user}@{m.host}"
def wrap(x):
    return x if x.startswith("<") else f"<{x}>"
def either(m):
    if not m:
        return "<>"
    return f"{m.user}@{m.host}"
def show(m):
    return f"{m.name} <{m.addr}>"
def strip(m):
    """Takes "Ann" <a@x.example> apart."""
    return m.split("<")[1].rstrip(">")
def message_id(m):
    log.info("%s <%s>", m.name, m.addr)
    text = f"{m.name} <{m.addr}>"
    return m.addr
def sender(m):
    raise ValueError(f"{m.user}@{m.host}")
def f(sock, m):
    sock.sendall(f"RCPT TO:<{key(m)}>\r\n".encode())
    sock.sendall(f"RCPT TO:{wrap(m)}\r\n".encode())
    sock.sendall(f"RCPT TO:{either(m)}\r\n".encode())
    sock.sendall(f"RCPT TO:<{strip(m)}>\r\n".encode())
    sock.sendall(f"RCPT TO:<{message_id(m)}>\r\n".encode())
    sock.sendall(f"RCPT TO:{sender(m)}\r\n".encode())
    sock.sendall(f"From: {show(m)}\r\n".encode())
    log.info(f"RCPT TO: {key(m)}")
