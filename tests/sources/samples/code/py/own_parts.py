CRLF = b"\r\n"
class Batch:
    def add(self, *parts):
        for part in parts:
            self.buf += part
        self.buf += CRLF
        return self
    def put(self, head, rest):
        self.buf.append(head + rest + CRLF)
    def line(self, *parts):
        self.lines.append(b"".join(parts) + b"\r\n")
    def cmd(self, *parts):
        self.sock.sendall(b"".join(parts) + b"\r\n")
    def words(self, parts):
        self.sock.sendall(b"".join(parts) + b"\r\n")
    def note(self, *parts):
        for part in parts:
            self.out.append(part)

def f(batch, sender):
    batch.add(b"MAIL FROM:", angle(sender), b" RET=HDRS ENVID=trace-1")
    batch.add(b"RCPT TO:", b"<trace@bulk.example.net> NOTIFY=SUCCESS,FAILURE")
    batch.add(b"RCPT TO:", b"<trace@bulk.example.net> NOTIFY=ALWAYS")
    batch.add(b"RCPT TO:", b"trace-copy@bulk.example.net")
    batch.add(b"RCPT TO:<", b"trace-third@bulk.example.net", b">")
    batch.put(b"RCPT TO:", b"<a@x.example>")
    batch.put(b"RCPT TO:", b"a@x.example")
    batch.put(b"RCPT TO: ", b"<a@x.example>")
    batch.line(b"RCPT TO:", b"<a@x.example>")
    batch.line(b"RCPT TO:", b"a@x.example")
    batch.cmd(b"RCPT TO:", b"a@x.example")
    batch.words([b"RCPT TO:", b"a@x.example"])
    batch.words([b"RCPT TO:", b"<a@x.example>"])
    batch.note("RCPT TO:", "a@x.example")
    batch.add(b"DATA")
