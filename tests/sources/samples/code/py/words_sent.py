sock.sendall("MAIL FROM: <address>" + CRLF)
sock.sendall("MAIL FROM: <address>\r\n")
fp.write("MAIL FROM: <address>\r\n")
self.wfile.write(b"MAIL FROM: <sender>\r\n")
cmd = "MAIL FROM: <sender>\r\n"
sock.sendall(cmd)
lines = ["MAIL FROM: <sender>\r\n", "RCPT TO: <recipient>\r\n"]
HELP = "MAIL FROM: <sender>\r\n"
transport.putline("MAIL FROM: <address>\r\n")
fp.write("  MAIL FROM: <address>\n")
