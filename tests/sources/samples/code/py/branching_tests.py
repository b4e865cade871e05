def test_refused(server):
    resp = server.handle("MAIL FROM: <ann@x.example>")
    match resp:
        case Error(code=501):
            pass
        case _:
            assert False


def test_code(server):
    match server.handle("RCPT TO: <ann@x.example>"):
        case Reply(code=501) as reply:
            assert reply.text


def test_taken(server):
    match server.handle("RCPT TO: <ann@x.example>"):
        case Reply(code=250):
            pass


def test_answered(client, recv):
    recv.side_effect = [b"220 x\r\n", b"250 ok\r\n", b"501 syntax\r\n"]
    client.send("EHLO x.example")
    client.send("MAIL FROM: <ann@x.example>")


def test_played():
    dialog = [
        ("S", "220 x"),
        ("C", "MAIL FROM: <ann@x.example>"),
        ("S", "501 syntax"),
        ("C", "RCPT TO: <ann@x.example>"),
        ("S", "250 ok"),
    ]
    play(dialog)
    play(C("RCPT TO:ann@x.example"), S("501 syntax"), C("RCPT TO: <bob@x.example>"), S("250 ok"))
