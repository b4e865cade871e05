import contextlib

import pytest


async def test_does_not_smuggle(client):
    message = Message()
    message["From"] = "sender@x.example\r\nRCPT TO:<other@x.example>"
    with contextlib.suppress(email.errors.HeaderWriteError):
        await client.send_message(message)
    assert all("other" not in str(arg) for arg in args)


async def test_refuses(client):
    message = Message()
    message["From"] = "sender@x.example\r\nRCPT TO:<other@x.example>"
    with pytest.raises(ValueError):
        await client.send_message(message)


async def test_sends(client):
    message = Message()
    message["From"] = "told@x.example\r\nRCPT TO:<other@x.example>"
    with contextlib.suppress(SMTPException):
        await client.send_message(message)


def record(add, code, text, sender, recipient, data):
    add(detail=f"RCPT TO:<{recipient}> → {code} {text!r}")
    add(detail=f"RCPT TO:<{recipient}> — {code} {text!r}")
    add(detail=f"RCPT TO:<{recipient}>, {code} {text!r}")
    add(detail=f"MAIL FROM: <{sender}> ✓")
    add(raw_data=f"MAIL FROM: {sender}\nRCPT TO: {recipient}\nDATA:\n{data}")
    add(f"MAIL FROM: <{sender}>")
