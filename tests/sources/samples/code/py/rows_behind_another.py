class TestX:
    @pytest.mark.parametrize(
        "command",
        [
            "RCPT TO:",
            "RCPT TO: <bart@example.com> SIZE=1000",
            "RCPT TO: bart <bart@example.com>",
        ],
        ids=["noaddr", "params", "malformed"],
    )
    def test_rcpt_syntax(self, client, command):
        self._helo(client)
        resp = client.docmd("MAIL FROM:<anne@example.com>")
        assert resp == S.S250_OK
        resp = client.docmd(command)
        assert resp == S.S501_SYNTAX_RCPT

    @pytest.mark.parametrize("command", ["RCPT TO: <a@x.example>", "RCPT TO: <b@x.example>"])
    def test_taken(self, client, command):
        resp = client.docmd("MAIL FROM:<>")
        assert resp == (501, b"no")
        resp = client.docmd(command)
        assert resp == (250, b"ok")
