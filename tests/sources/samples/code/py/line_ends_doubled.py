import smtplib
import socket

smtp = smtplib.SMTP("mx.example.org")
smtp.docmd("MAIL FROM:<a@example.org>\r\n")
smtp.docmd("MAIL", f"FROM:<{sender}>\r\n")
smtp.putcmd("RCPT TO:<b@example.org>")
sock = socket.create_connection(("mx.example.org", 25))
sock.sendall(b"MAIL FROM:<a@example.org>\r\n\r\n")
sock.sendall(b"MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\n\r\nDATA\r\n")
sock.sendall(f"RCPT TO:<{recipient}>\r\n\r\n".encode())
sock.sendall(b"MAIL FROM:<a@example.org>\r\nDATA\r\nSubject: x\r\n\r\nbody\r\n.\r\n")
sock.sendall(b"MAIL FROM:<a@example.org>\r\n")
EXPECTED = "MAIL FROM:<a@example.org>\r\n\r\n"
smtp.docmd("MAIL", "FROM:<a@example.org> BODY=8BITMIME\r\nDATA")
