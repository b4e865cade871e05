def spec(m): return f"{m.local}@{m.domain}"
def spec2(m):
    return "%s@%s" % (m.local, m.domain)
def header(m):
    return f'"{m.name}" <{m.addr}>' if m.name else m.addr
def header2(m):
    if not m.name:
        return m.addr
    return '%s <%s>' % (m.name, m.addr)
def path(m):
    return f"<{m.local}@{m.domain}>"
angle = lambda m: "<%s>" % m
bare = lambda m: "%s@%s" % (m.local, m.domain)
def f(sock, m):
    sock.sendall(f"RCPT TO:{spec(m)}\r\n".encode())
    sock.sendall(("RCPT TO:" + spec2(m) + "\r\n").encode())
    sock.sendall("".join(["RCPT TO:", spec(m), "\r\n"]).encode())
    sock.sendall(f"MAIL FROM:<{header(m)}>\r\n".encode())
    sock.sendall(f"MAIL FROM:<{header2(m)}>\r\n".encode())
    sock.sendall(f"RCPT TO:{path(m)}\r\n".encode())
    sock.sendall(f"RCPT TO:{angle(m)}\r\n".encode())
    sock.sendall(f"RCPT TO:{bare(m)}\r\n".encode())
    sock.sendall(f"RCPT TO:<{spec(m)}>\r\n".encode())
