def head(a):
    return "MAIL FROM:<%s> " % a


def path(a):
    return f"RCPT TO:<{a}"


def whole(a):
    return "MAIL FROM:<%s> \r\n" % a
