def greet(s):
    """Say who sends.

    >>> s = smtplib.SMTP("localhost")
    >>> s.docmd("MAIL FROM:", "<a@b.example>")
    (250, b'ok')
    >>> s.send(b"RCPT TO: <c@d.example>\\r\\n")
    >>> s.send(b"RCPT TO:<c@d.example>\\r\\n")
    >>> s.mail("a@@b.example")
    (553, b'no')
    >>> s.rcpt("c@@d.example")
    Traceback (most recent call last):
    >>> s.sendmail(
    ...     "a@@b.example",
    ...     ["c@d.example"],
    ...     "x")
    """
    s.docmd("RCPT TO:", "<c@d.example>")
