import smtplib

with smtplib.SMTP("mx.example") as server:
    server.sendmail("a@x.example", ["b@x.example"], text, ["BODY=8BITMIME", "SIZE=12 KB"], ["NOTIFY=SUCCESS,DELAY"])
    server.sendmail("a@x.example", "b@x.example", text, mail_options=["SMTPUTF8", f"SIZE={size}"], rcpt_options=("NOTIFY=ALWAYS",))
    server.mail("a@x.example", ["RET=HDRS", "NOTIFY=NEVER"])
    server.rcpt("b@x.example", options=("ORCPT=rfc822;b@x.example", "NOTIFY=NEVER,FAILURE"))
    server.mail("a@x.example", options)
    server.mail("a@x.example", "SIZE=%d" % len(text))
    server.send_message(msg, mail_options=("SMTPUTF8",) if utf8 else ())
