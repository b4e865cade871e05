quoted_sender = quote_address(sender)
addr_bytes = quoted_sender.encode(encoding)
smtp.docmd("MAIL", "FROM:" + addr_bytes)
normal_address = normalizeAddress(address)
smtp.docmd("RCPT", "TO:" + normal_address)
smtp.docmd("RCPT", "TO:" + mail_address)


@pytest.mark.parametrize("reply, recipient", ADDRESSES)
def test_recipient(client, reply, recipient):
    assert client.docmd(f"RCPT TO:{recipient}") == reply
