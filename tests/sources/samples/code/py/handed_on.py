import smtplib
smtp = smtplib.SMTP("mx")
def raw(*args):
    return smtp.docmd(*args)
raw("RCPT", "TO:<oncall@greywharf.example> NOTIFY=ALWAYS")
raw("MAIL FROM:", "<a@b.example>")
raw("MAIL", "FROM:<a@b.example> SIZE=1000")
raw("RCPT TO:", to)
raw("RCPT", "TO:a@b.example")
