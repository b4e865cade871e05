def f(sock, to):
    sock.sendall(b"QUIT\r\n")
    sock.sendall(rb"RCPT TO:<ann@x.example>\r\n")
    sock.sendall(rf"RCPT TO:<{to}>\r\n".encode())
    sock.sendall(fr'RCPT TO:<{to}>\r\n'.encode())
    sock.sendall(rb"RCPT TO:<ann\@x.example>\r\n")
    sock.sendall(("RCPT TO:<" + to + r">\r\n").encode())
