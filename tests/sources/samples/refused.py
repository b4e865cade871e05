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
