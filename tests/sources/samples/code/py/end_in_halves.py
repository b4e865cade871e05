import socket
CR = chr(13)
LF = "\n"
sock.sendall(f"RCPT TO:<{to}>{CR}{LF}".encode())
sock.sendall(f"RCPT TO:<{to}>{opts}{LF}".encode())
