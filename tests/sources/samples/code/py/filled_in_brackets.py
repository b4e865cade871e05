def f(s, to):
    s.rcpt(("%s") % to)
    s.rcpt(("{to}").format(to=to))
    s.rcpt("{to}")
    s.sendmail("a@x.example", ("{to}",), "x")
    s.sendmail("a@x.example", ("%s" % to,), "x")
