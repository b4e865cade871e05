import smtplib

HEAD = "From: Beta Seeds, Wholesale <%s>\r\nTo: %s <%s>\r\nSubject: x\r\n\r\nhi"
NAMED = "From: Beta Seeds, Wholesale <%(sender)s>\r\nTo: <%(to)s>\r\nSubject: x\r\n\r\nhi"
QUOTED = 'From: "Beta Seeds, Wholesale" <%s>\r\nTo: <%s>, <%s>\r\nSubject: x\r\n\r\nhi'
smtplib.SMTP("mx").sendmail(sender, to, HEAD % (sender, name, to))
