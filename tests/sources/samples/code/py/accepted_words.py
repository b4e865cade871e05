def tell(log, sender):
    log.note("RCPT TO: " + sender + ", accepted")
    log.note(f"RCPT TO: {sender}, ok")
    return "RCPT TO: " + sender + ", accepted"


ROWS = """
RCPT TO:ann@x.example, ok
RCPT TO:ann@x.example, error
"""
