import operator, re
async def serve(line, sent, reader, t, sock, span):
    i = line.index("MAIL FROM: <a@b.example>")
    ok = "MAIL FROM: <a@b.example>" in sent
    same = operator.eq(sent[0], "MAIL FROM: <a@b.example>")
    rest = re.sub("MAIL FROM: <a@b.example>", "", line)
    rest = line.removeprefix("MAIL FROM: <a@b.example>")
    if "MAIL FROM: <a@b.example>".startswith(line): pass
    t.read_until(b"RCPT TO: <c@d.example>")
    data = await reader.readuntil(b"RCPT TO: <c@d.example>\r\n")
    waitfor("MAIL FROM: <a@b.example>")
    # What is put into another text, or taken apart to be sent, and what is sent and waited for.
    text = page.replace("@LINE@", "MAIL FROM: <a@b.example>")
    for one in "MAIL FROM: <a@b.example>,RCPT TO:<c@d.example>".split(","): sock.send(one)
    sock.send("MAIL FROM: <a@b.example>\r\n".strip())
    sock.send_and_wait("MAIL FROM: <a@b.example>\r\n")
    t.expect_reply("MAIL FROM: <a@b.example>", 250)
    t.send_until_done("MAIL FROM: <a@b.example>\r\n")
    # What stands in for a server is told by a call of that name alone; what begins so is handed a line.
    server.stub("MAIL FROM: <a@b.example>", ok)
    server.stub_reply("MAIL FROM: <a@b.example>", ok)
    stub_line(s, "MAIL FROM: <a@b.example>")
