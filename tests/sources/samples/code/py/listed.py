ADMINS = (
    "<a@b.example>",
    "<c@d.example>",  # night
)
USERS = ["u@b.example"]
def f(s, rcpt):
    for admin in ADMINS:
        s.send("RCPT TO:" + admin + "\r\n")
    for user in USERS:
        s.send("RCPT TO:" + user + "\r\n")
    for i, sender in enumerate(ADMINS):
        s.send("RCPT TO:" + sender + "\r\n")
    for recipient in ["<a@b.example>", "<b@b.example>"]:
        s.send("RCPT TO:" + recipient + "\r\n")
    for recipient2 in ["a@b.example", "b@b.example"]:
        s.send("RCPT TO:" + recipient2 + "\r\n")
    s.send("RCPT TO:" + rcpt + "\r\n")
