def tell(s, msg):
    s.send(b"MAIL FROM:<" + msg["From"].encode() + b">\r\n")
    s.send(b"RCPT TO:<" + bytes(msg["To"], "ascii") + b">\r\n")
    s.send(("RCPT TO:<" + str(msg["To"]).strip() + ">\r\n").encode())
    s.send(f"RCPT TO:<{msg['To'].lower()}>\r\n".encode())
    s.send(b"RCPT TO:<%s>\r\n" % msg.get("To").encode("ascii"))
    s.send(f"RCPT TO:<{parseaddr(msg['To'])[1]}>\r\n".encode())
    s.send(b"RCPT TO:<" + msg["To"].addresses[0].addr_spec.encode() + b">\r\n")
