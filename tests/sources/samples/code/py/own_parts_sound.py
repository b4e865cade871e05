import sys
def log(*parts):
    for part in parts:
        sys.stderr.write(part)
    sys.stderr.write("\r\n")
def fail(what, why):
    raise Error(what + why)
def report(what, why):
    lines.append(what + why + "\r\n")
def pipeline(sock, *commands):
    for command in commands:
        sock.sendall(command + b"\r\n")
def pipeline2(sock, *commands):
    for command in commands:
        sock.sendall(command)
    sock.sendall(b"QUIT\r\n")
def step(self, command, expect):
    self.write(command + "\r\n")
    self.log(command + expect)
def exchange(sock, line, want):
    sock.sendall(line + b"\r\n")
    assert sock.recv(512).startswith(want)
def both(a, b): return a + b
def words(*parts):
    for part in parts:
        out.write(part + " ")
    out.write("\r\n")
def cell(*parts):
    for part in parts:
        table.append(part)
    table.append("\r\n")
def f(sock, rcpt):
    log("RCPT TO:", rcpt)
    log("RCPT TO:", "ann@x.example", " refused")
    fail("RCPT TO:", rcpt)
    report("RCPT TO:", " refused")
    pipeline(sock, b"MAIL FROM:<a@x.example>", b"RCPT TO:<b@x.example>", b"DATA")
    pipeline2(sock, b"MAIL FROM:<a@x.example>\r\n", b"RCPT TO:<b@x.example>\r\n", b"DATA\r\n")
    step("MAIL FROM:<a@x.example>", "250")
    step("RCPT TO:<a@x.example>", "ok")
    exchange(sock, b"RCPT TO:<a@x.example>", b"25")
    both("RCPT TO:", "<a@x.example>")
    words("RCPT", "TO:<a@x.example>")
    log("RCPT TO:<a@x.example>", " refused: ", reply)
