import socket, textwrap
def f(sock):
    sock.sendall(b"""MAIL FROM:<ann@x.example>\r
    RCPT TO:<ann@x.example>\r
""")
    sock.sendall("""
    MAIL FROM:<ann@x.example>\r
    RCPT TO:<ann@x.example>\r
""".encode())
    sock.sendall(textwrap.dedent("""
    MAIL FROM:<ann@x.example>\r
    RCPT TO:<ann@x.example>\r
""").encode())
    sock.sendall(b"""MAIL FROM:<ann@x.example>\r
RCPT TO:<ann@x.example>\r
""")
