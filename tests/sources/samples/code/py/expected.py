from unittest import mock

EXPECT = {
    "EHLO x": "250 ok",
    "MAIL FROM: a@b.example": "501 no",
    "RCPT TO: <c@d.example>": "250 ok",
}
EXPECTED = ["MAIL FROM: <a@b.example>\r\n", "RCPT TO:c@d.example\r\n"]


def test_one(sock):
    sock.send.assert_called_with("MAIL FROM: <a@b.example>")
    sock.sendall.assert_called_once_with(b"MAIL FROM: <a@b.example>\r\n")
    sock.send.assert_any_call("MAIL FROM: <a@b.example>")
    sock.send.assert_has_calls([mock.call("RCPT TO: <a@b.example>")])
    assert sock.sent == ["MAIL FROM: <a@b.example>\r\n"]
    assert sock.send.call_args_list == [mock.call(b"RCPT TO: <a@b.example>\r\n")]
    assert "MAIL FROM: <a@b.example>" in sock.written
    self.assertEqual(sock.written, ["MAIL FROM: <a@b.example>"])
    self.assertIn("MAIL FROM: <a@b.example>", sock.written)
    expected = "MAIL FROM: <a@b.example>\r\n"


REFUSED = {"MAIL FROM: a@b.example": 501, "RCPT TO: <x@y.example>": 553}
REJECTS = ["MAIL FROM: <a@b.example>", "MAIL FROM:a@b.example"]
EOF = 1
def test(self):
    self.assertEqual(smtp.docmd("MAIL FROM: <a@b.example>"), 250)
    assert smtp.cmd("MAIL FROM: <a@b.example>\r\n") == "250 ok"
    assert_reply(sock, "MAIL FROM: <a@b.example>\r\n", 250)
    want = client.send("MAIL FROM: <a@b.example>\r\n")
    sock.sendall(b"MAIL FROM: <a@b.example>\r\n")
    expected, got = 250, sock.sendall(b"MAIL FROM: <a@b.example>\r\n")
    check(sock, "RCPT TO: <a@b.example>\r\n")
