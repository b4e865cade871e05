import socket, struct, io
def f(s, to):
    s.sendmsg([b"RCPT TO:<", to, b">\r\n"])
    s.sendmsg([b"RCPT TO:<ann@x.example", b">\r\n"])
    s.sendall(b"RCPT TO:<"); s.sendall(to); s.sendall(b">\r\n")
    s.sendall(b"RCPT TO:<ann@x.example"); s.sendall(b">\r\n")
    w.writelines([b"RCPT TO:<", to, b">", b"\r\n"])
    w.writelines([b"RCPT TO:<ann@x.example", b">\r\n"])
    buf = bytearray(b"RCPT TO:<"); buf += to; buf.extend(b">\r\n"); s.sendall(buf)
    buf = bytearray(b"RCPT TO:<ann@x.example"); buf.append(62); buf += b"\r\n"; s.sendall(buf)
    o = io.BytesIO(); o.write(b"RCPT TO:<ann@x.example"); o.write(b">\r\n"); s.sendall(o.getvalue())
    s.sendall(b"RCPT TO:<%b>%b" % (to, CRLF))
    s.sendall(b"%s%s" % (b"RCPT TO:<ann@x.example>", b"\r\n"))
    s.sendall(f"RCPT TO:<{to}>{chr(13)}{chr(10)}".encode())
