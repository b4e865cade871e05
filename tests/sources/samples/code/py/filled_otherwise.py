def f(s, to, t):
    s.sendall("RCPT TO:<%s>\r\n".format(to).encode())
    s.sendall("RCPT TO:<{}>\r\n".format(to).encode())
    s.sendall("RCPT TO:<%s>\r\n" % to)
    s.sendall(s.printf(f"RCPT TO:<{to}>\r\n"))
    s.sendall("{} <%s>\r\n".format("RCPT TO:") % to)
    s.sendall("RCPT TO:<%s>{}".format("\r\n") % to)
