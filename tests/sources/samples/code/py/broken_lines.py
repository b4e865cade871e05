"""Line ends where none is due, and what is left behind them."""


def told(sock, sender, to, size):
    sock.sendall(f"MAIL FROM:<{sender}>\r\nSIZE={size}\r\n".encode())
    sock.sendall(b"RCPT TO:<ann@x.example>\r\n NOTIFY=NEVER\r\n")
    sock.sendall(b"\r\nRCPT TO:<ann@x.example>\r\n")
    sock.sendall(f"\nRCPT TO:<{to}>\r\n".encode())
    sock.sendall(b"RCPT TO:<ann@x.example>\r\n ")
    sock.sendall(b"RCPT TO:<ann@x.example>\r\n\0")
    sock.sendall(b"MAIL FROM:<ann@x.example>\r\n \r\nRCPT TO:<ann@x.example>\r\n")
    sock.sendall(b"MAIL FROM:<ann@x.example>\r\n RCPT TO:<ann@x.example>\r\n")
    sock.sendall(b"RCPT TO:<%s>%%0d%%0a" % to)


def sound(sock, sender, to, rest):
    sock.sendall(b"MAIL FROM:<ann@x.example> SIZE=5\r\nRCPT TO:<ann@x.example>\r\n")
    sock.sendall(f"RCPT TO:<{to}>\r\n{rest}".encode())
    sock.sendall(b"DATA\r\nSubject: a\r\n\r\nMAIL FROM:<ann@x.example>\r\nSIZE=5\r\n.\r\n")
    print("""
MAIL FROM:<ann@x.example>
SIZE=5
""")
    expected = "\r\nRCPT TO:<ann@x.example>\r\n"
    assert sock.written == expected
