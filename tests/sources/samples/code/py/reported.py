def f(s, failed):
    failed.append({"text": f"RCPT TO: {rcpt}: {reply.text}"})
    failed.append("RCPT TO: %s: %s" % (rcpt, reply))
    failed[rcpt] = "RCPT TO: {}: {}".format(rcpt, text)
    failed[rcpt] = "RCPT TO: " + rcpt + ": " + text
    s.result = f"MAIL FROM: {sender}: {code} {text}"
    return Result(ok=False, text=f"MAIL FROM: {sender}: {text}")
