"""Quotes within values of the same kind, as Python takes them since 3.12."""


def talk(sock, job, host, parts, width):
    sock.sendall(f"MAIL FROM:<{job["from"]}> SIZE={len(job["body"])}\r\n".encode())
    sock.sendall(f'RCPT TO:<{job['to']}>\r\n'.encode())
    sock.sendall(rf"RCPT TO:<{job["cc"]}>".encode() + b"\r\n")
    sock.sendall(f"RCPT TO:<{".".join(parts)}@{host}>\r\n".encode())
    sock.sendall(f"RCPT TO:<{f"{job["user"]}@{host}"}>\r\n".encode())
    sock.sendall(f"RCPT TO:<{job["a"]["b"]!s:>{width}}>\r\n".encode())
    sock.sendall(f"MAIL FROM: <{job["from"]}>\r\n".encode())
    sock.sendall(F'RCPT TO:{job['to']}\r\n'.encode())
    sock.sendall(f"""RCPT TO: <{job["cc"]}>\r\n""".encode())
    sock.sendall(f"MAIL FROM:<{job["from"]}>\n".encode())
    sock.sendall(f"{{" "MAIL FROM: <ann@example.com>\r\n")
