import pytest
def test_a(relay):
    with pytest.raises(
        SyntaxRefused,
        match=r"501 5\.5\.4",
    ):
        relay.command(
            "RCPT TO:inbox1@x.example",
        )
def test_b(relay):
    with (
        pytest.raises(SyntaxRefused) as info,
        freeze(),
    ):
        relay.command("RCPT TO:inbox2@x.example")
class T(unittest.TestCase):
    def test_c(self):
        with self.assertRaises(
            SMTPException
        ) as caught:
            with self.client() as client:
                client.command(
                    "RCPT TO:inbox3@x.example",
                )
    def test_d(self):
        self.assertEqual(
            501,
            self.client.command(
                "RCPT TO:inbox4@x.example",
            )[0],
        )
    def test_e(self):
        assert (
            self.client.command(
                "RCPT TO:inbox5@x.example"
            )[0]
            == 501
        )
    def test_f(self):
        self.assertRaises(
            SMTPException,
            self.client.command,
            "RCPT TO:inbox6@x.example",
        )
    def test_g(self):
        # must be rejected
        self.client.command(
            "RCPT TO:inbox7@x.example",
        )
    def test_sound(self):
        self.assertEqual(
            250,
            self.client.command(
                "RCPT TO:told1@x.example",
            )[0],
        )
        with (
            freeze(),
            client(),
        ):
            self.client.command(
                "RCPT TO:told2@x.example",
            )
        assert (
            self.client.command(
                "RCPT TO:told3@x.example"
            )[0]
            == 250
        )
        with pytest.raises(
            SyntaxRefused,
        ):
            self.client.command("RCPT TO:<b>")
        self.client.command(
            "RCPT TO:told4@x.example",
        )
