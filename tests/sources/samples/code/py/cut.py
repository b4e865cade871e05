addr = "MAIL FROM: <a@acme.io>"[12:-1]
addr = "MAIL FROM: <a@acme.io>".split(": ")[1]
addr = ("MAIL FROM: <a@acme.io>").partition(":")
for line in "MAIL FROM: <a@acme.io>\r\nDATA\r\n".split("\r\n"): send(line)
for line in "MAIL FROM: <a@acme.io>\nDATA\n".splitlines(): send(line)
words = "RCPT TO: <a@acme.io>".split()
send("MAIL FROM: <a@acme.io>")
send("MAIL FROM: <X>".replace("X", a))
