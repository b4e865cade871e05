def f(s, reader, code, text):
    raise Refused("MAIL FROM: %r -> %d %r" % (reader, code, text))
    raise Refused(f"MAIL FROM: {reader} -> {code}")
    raise delivery.Refused("RCPT TO: %s" % reader)
    raise Refused(code, "RCPT TO: " + reader)
    raise Refused("RCPT TO: {}".format(reader)) from None
    raise Refused(Reply("RCPT TO: " + reader))
    raise Refused(s.send("RCPT TO: " + reader))
    s.send("RCPT TO: " + reader)
