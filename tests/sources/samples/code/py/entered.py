import os
import pexpect
import telnetlib

with pexpect.spawn("telnet mx 25") as conn:
    conn.send("RCPT TO:<c@d.example>\r")
    conn.send("RCPT TO:<c@d.example>\n")
    conn.send("RCPT TO: <c@d.example>\n")

sock = os.popen("openssl s_client -crlf -quiet -connect mx:25", "w")
sock.write("RCPT TO:<c@d.example>\n")
stream = os.popen("nc mx 25", "w")
stream.write("RCPT TO:<c@d.example>\n")

session = telnetlib.Telnet("mx", 25)
session.write(b"MAIL FROM:<a@b.example>\n")
session.write(b"RCPT TO:<c@d.example>\r\n")
session.write(b"RCPT TO:<c@d.example>")
