s.send(b"MAIL FROM:<a@b.example>\nRCPT TO:<c@d.example>\nDATA\n")
s.send(b"EHLO x\nMAIL FROM:<a@b.example>\nRCPT TO:<c@d.example>\nDATA\n")
s.send(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\n")
s.send(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\nSubject: x\n\nhello\n.\r\n")
s.send(b"MAIL FROM:<a@b.example>\nRCPT TO:<c@d.example>\nDATA\nSubject: x\n\nhello\n.\nQUIT\n")
s.send(b"DATA\n")
s.send(b"EHLO x\r\nMAIL FROM:<a@b.example>\nDATA\r\n")
s.send(b"DATA\nMAIL FROM:<a@b.example>\n.\n")
print("EHLO x\nMAIL FROM:<a@b.example>\nDATA\n")
s.send(b"""EHLO x
MAIL FROM:<a@b.example>
DATA
""")
