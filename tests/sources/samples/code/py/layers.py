import socket
w = sock.makefile("w", newline="\r\n"); w.write("MAIL FROM:<a@example.com>\n")
with sock.makefile("w", newline="\r\n") as stream:
    stream.write("MAIL FROM:<a@example.com>\n")
    print("RCPT TO:<%s>" % f, file=stream)
    stream.write("RCPT TO:<a@example.com>")
s2 = socket.create_connection(("a", 25)).makefile("w")
print("RCPT TO:<%s>" % f, file=s2)
print("RCPT TO:<%s>" % f, file=sock)
print("RCPT TO:<%s>\r" % f, file=sock)
print("RCPT TO:<%s>" % f, end="\r\n", file=sock)
print("RCPT TO:<%s>" % f)
msg = "MAIL FROM:<a@example.com>\n"
msg = msg.replace("\n", "\r\n")
sock.sendall(msg.encode())
text = """EHLO x
MAIL FROM:<a@example.com>
"""
sock.sendall(text.replace("\n", "\r\n").encode())
late = "MAIL FROM:<a@example.com>\n"
sock.sendall(late.encode())
sock.sendall("MAIL FROM:<a@example.com>\n".encode())
sock.sendall(" ".join(["RCPT", "TO:<%s>" % f]).encode() + b"\r\n")
sock.sendall(" ".join(["RCPT", "TO:<%s>" % f]).encode() + b"\n")
sock.sendall(" ".join(["RCPT TO:<%s>" % f, "NOTIFY=NEVER"]).encode() + b"\r\n")
sock.sendall(" ".join(["RCPT TO:<%s>" % f, "NOTIFY=NEVER"]).encode())
print("RCPT TO:<%s>" % f, end="\r\n", file=sock)
print("RCPT TO:<%s>" % f, file=out)
print("RCPT TO:<%s>" % f, file=sys.stderr)
print("RCPT TO:<%s>" % f, file=fh)
print("RCPT TO:<%s>" % f, file=sockfile)
print("RCPT TO:<%s>" % f, file=self.sock)
print("RCPT TO:<a@example.com>", sep="", file=sock)
print("MAIL FROM:<a@example.com>")
print(f"MAIL FROM:<{f}>\r", file=sock)
print(f"MAIL FROM:<{f}>\r\n", file=sock)
