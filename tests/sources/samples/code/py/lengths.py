import smtpd

LIMIT = 512 - len("MAIL FROM:<@example.com>")
OPENING = "RCPT TO: <"
CLOSING = ">"


def write_line(line):
    channel.queue(line)
    channel.read()


write_line("MAIL FROM:<" + "a" * 64 + "@example.com>")
write_line("MAIL FROM:<" + letter * LIMIT + "@example.com>")
write_line("RCPT TO: " + letter * LIMIT + "@example.com")
write_line("MAIL FROM:\r\n")
