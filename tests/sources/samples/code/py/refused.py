import pytest
def test_syntax(client):
    code, resp = client.docmd("MAIL FROM: <a@example.com")
    assert code == 501
def test_2(sock):
    sock.sendall(b"RCPT TO: <a@@example.com>\r\n")
    assert sock.recv(99).startswith(b"553")
@pytest.mark.parametrize("bad", ["MAIL FROM: a@example.com", "RCPT TO:<a@b", "MAIL FROM:a@b"])
def test_bad(bad):
    assert not is_valid(bad)
BAD_COMMANDS = ["MAIL FROM: a@example.com", "RCPT TO:<a@b"]
class T(unittest.TestCase):
    def test_x(self):
        with self.assertRaises(smtplib.SMTPResponseException):
            s.mail("Shop <a@example.com>")
        self.assertEqual(self.send("MAIL FROM: <a@example.com>"), "501 Syntax error")
    def test_ok(self):
        self.assertEqual(self.send("MAIL FROM: <a@example.com>"), "250 OK")
def serve(line, f, sock):
    if line == "MAIL FROM: <a@example.com>": return 1
    if line in ("RCPT TO:a@example.com", "RCPT TO: <a@example.com>"): return 2
    match line:
        case "MAIL FROM: <a@example.com>": return 3
    H = {"MAIL FROM: <a@example.com>": f, b"RCPT TO:x@y.z": f}
    x = "MAIL FROM: <a@example.com>" in line
    for cmd in ("EHLO x", "MAIL FROM: <a@example.com>"): sock.send(cmd)
    assert out == "MAIL FROM: <a@example.com>\n"
class Broken(unittest.TestCase):
    def test_lines(self):
        self.write_line(b"MAIL from eggs@example")
        self.assertEqual(self.channel.socket.last,
                         b"501 Syntax: MAIL FROM: <address>\r\n")
        self.write_line(b"MAIL FROM: <eggs@example.com>")
        self.assertEqual(self.channel.socket.last,
                         b"250 OK\r\n")
        code, reply = client.docmd(
            "MAIL FROM: <eggs@example.com"
        )
        self.assertEqual(
            code,
            501,
        )
        reply = client.docmd("RCPT TO:eggs@example.com")
        assert (
            reply == (553, b"no")
        )
        client.docmd("RCPT TO:eggs@example.com")
        assert client.last_code == 250
        # this must be rejected
        sock.send(b"RCPT TO:eggs@example.com\r\n")
        # if this should fail we are told
        sock.send(b"RCPT TO:eggs@example.com\r\n")
        # should fail: no recipient
        smtp.sendmail("ann@example.com", "<>", "x")
        # should not fail
        smtp.sendmail("ann@example.com", "<>", "x")
