def send(smtp, user, message):
    smtp.sendmail("a@acme.io\r\nRCPT TO:<x@acme.io>", ["b@acme.io\r\nDATA"], message)
    smtp.sendmail(f"{user}@acme.io\nRCPT TO:<x@acme.io>", "b@acme.io", message)
    smtp.mail("a@acme.io>\r\nRCPT TO:<x@acme.io")
    smtp.rcpt("<a@acme.io>\r\nRCPT TO:<x@acme.io>")
    smtp.sendmail("a@acme.io", "Bob <b@acme.io>\r\nRCPT TO:<x@acme.io>", message)
    smtp.sendmail("a@acme.io", "b@acme.io", "To: b@acme.io\r\n c@acme.io\r\n\r\nDATA\r\n")


PAYLOADS = ["a@acme.io>\r\nRCPT TO: <x@acme.io"]
