from unittest import TestCase
from unittest.mock import patch

import pytest

from app import mailer, options


class Mailing(TestCase):
    @patch.dict(options, {"smtp_from": "ann@x.example, bob@x.example"})
    def test_nothing_goes_out_before_the_start(self):
        self.assertFalse(mailer.is_ready())

    @patch.dict(
        options,
        {
            "smtp_host": "mx.x.example",
            "smtp_from": "Ann <ann@x.example",
        },
    )
    def test_parted(self):
        assert not mailer.is_ready()

    def test_with(self):
        with patch.dict(options, {"smtp_from": "ann@x.example, bob@x.example"}):
            self.assertFalse(mailer.is_ready())

    @patch.dict(options, {"smtp_from": "ann@x.example, bob@x.example"})
    def test_refuses_a_bad_sender(self):
        self.assertEqual(mailer.state(), "off")

    @patch.dict(options, {"smtp_from": "ann@x.example, bob@x.example"})
    def test_second(self):
        with self.assertRaises(ValueError):
            mailer.send()

    def test_within(self):
        with app.settings({"mail_from": "ann@x.example, bob@x.example"}):
            with pytest.raises(ValueError):
                mailer.send()


@pytest.mark.parametrize("mail_from", ["ann@x.example, bob@x.example", "Ann <ann@x.example"])
def test_what_is_no_address(mail_from):
    assert not mailer.takes(mail_from)


@pytest.mark.parametrize("mail_from", ["ann@x.example, bob@x.example"])
def test_what_is_an_address(mail_from):
    assert mailer.takes(mail_from)


@data({"mail_from": "ann@x.example, bob@x.example"}, {"mail_from": "Bob <bob@x.example"})
def test_rows(case):
    assert not mailer.takes(case)
