import socket


def ask(to, sender, size):
    sock = socket.create_connection(("mx", 25))
    # One half as it is read, and one as it is written.
    sock.sendall(f"MAIL FROM:<{sender}>\\r\n".encode())
    sock.sendall(f"MAIL FROM:<{sender}>\r\\n".encode())
    sock.sendall(b"RCPT TO:<ann@x.example>\r\\n")
    sock.sendall(b"RCPT TO:<ann@x.example>\\r" + b"\n")
    sock.sendall((f"RCPT TO:<{to}>" + "\r\\n").encode())
    # The end and the bracket in the other order.
    sock.sendall(("RCPT TO:<" + to + "\r\n>").encode())
    sock.sendall(f"RCPT TO:<{to}\r\n>".encode())
    sock.sendall(b"RCPT TO:<ann@x.example\r\n>")
    sock.sendall(b"RCPT TO:<ann@x.example\r\n>\r\n")
    # As other notations have it.
    sock.sendall(f"RCPT TO:<{to}><CRLF>".encode())
    sock.sendall(f"RCPT TO:<{to}><CR><LF>".encode())
    sock.sendall(f"RCPT TO:<{to}>^M^J".encode())
    sock.sendall(f"RCPT TO:<{to}>[CRLF]".encode())
    sock.sendall(f"RCPT TO:<{to}>&#13;&#10;".encode())
    sock.sendall(f"RCPT TO:<{to}>%0d%0a".encode())
    sock.sendall(f"RCPT TO:<{to}>%0D%0A".encode())
    sock.sendall(f"RCPT TO:<{to}>/r/n".encode())
    sock.sendall(f"RCPT TO:<{to}>\\r\\n".encode())
    sock.sendall(f"RCPT TO:<{to}>\x0d\x0a".encode())
