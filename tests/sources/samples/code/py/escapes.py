s.send(f"MAIL FROM:<{a.replace('}', '')}>\r\n")
s.send('MAIL FROM:<{0[addr]}>\r\n'.format(d))
s.send('MAIL FROM:<{a[0].b}@{1.x[0]!r:>5}>\r\n'.format(d))
s.send('MAIL FROM:<{0:>{1}}>\r\n'.format(d))
s.send("MAIL FROM:<a\N{COMMERCIAL AT}example.com>\r\n")
s.send("MAIL FROM:<\N{LATIN SMALL LETTER A}@@example.com>\r\n")
sock.send("""MAIL FROM:<a@example.com>
RCPT TO:<b@example.com>
""".encode())
sock.send("""MAIL FROM:<a@example.com>
RCPT TO:<b@example.com>
""".replace("\n", "\r\n").encode())
