import smtplib

s = smtplib.SMTP("mx.example.com")
s.docmd("MAIL", "FROM:<a@example.com>\r\nRCPT TO:<b@example.com>")
s.putcmd("MAIL FROM:<a@example.com>\nRCPT TO:<b@example.com>")
s.docmd("MAIL", f"FROM:<{sender}>\r\nRCPT TO:<{to}>")
s.docmd("MAIL", "FROM:<a@example.com>\r\n")
s.docmd("MAIL", "FROM:<a@example.com>")
sock.sendall(b"MAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>\r\n")
