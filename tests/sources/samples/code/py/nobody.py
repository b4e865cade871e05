import smtplib
s = smtplib.SMTP("mx")
s.rcpt("")
s.mail("")
s.rcpt("<>")
s.rcpt('bob@x.example')
s.sendmail("", ["bob@x.example"], m)
s.rcpt( '' )
# No recipient is handed over where a name begins empty, or a look-up gives nothing.
rcpt = ""
rcpt = request.headers.get("To", "")
rcpt: str = ""
rcptto = ''
def f(rcpt=""): ...
f(rcpt="")
settings = {"rcpt": "", "recipient": ""}
replies["RCPT"] = ["", "550 5.1.1 unknown"]
