fh = sock.makefile("w")
fh.write("MAIL FROM: %s\n" % x)
with open("bsmtp.txt", "w") as out:
    out.write("EHLO x\n")
    out.write("MAIL FROM: %s\n" % x)
with open("r.txt","w") as fh: fh.write("MAIL FROM: %s\n" % sender)
m = MIMEText("MAIL FROM: %s" % a)
import socket
s = socket.create_connection(("h", 25))
report.write("RCPT TO: rejected\n")
report.write("RCPT TO: %s\n" % x)
