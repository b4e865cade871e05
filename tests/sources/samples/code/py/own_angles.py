def angle(address: str) -> str:
    return f"<{address}>"


def joined(address):
    return "<" + address + ">"


def formed(address):
    return "<{}>".format(address)


def maybe(address):
    return address if address[0] == "<" else "<" + address + ">"


def either(address):
    if "<" in address:
        return address
    return "<" + address + ">"


def domain_of(address):
    return address.strip("<>")


sock.sendall(f"RCPT TO:<{angle(to)}>\r\n".encode())
sock.sendall(b"RCPT TO:<" + joined(to).encode() + b">\r\n")
sock.sendall(("RCPT TO:<%s>\r\n" % formed(to)).encode())
# Brackets that one side puts, or that a function may have put.
sock.sendall(f"RCPT TO:{angle(to)}\r\n".encode())
sock.sendall(f"RCPT TO:<{maybe(to)}>\r\n".encode())
sock.sendall(f"RCPT TO:<{either(to)}>\r\n".encode())
sock.sendall(f"RCPT TO:<{domain_of(to)}>\r\n".encode())
sock.sendall(f"RCPT TO:<{elsewhere(to)}>\r\n".encode())
