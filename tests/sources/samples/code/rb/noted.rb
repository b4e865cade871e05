@history.push("RCPT TO: <#{to}>")
@lines.push("RCPT TO: <#{to}>")
