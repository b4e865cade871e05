import smtplib


def deliver(host):
    with smtplib.LMTP(host) as lmtp:
        lmtp.docmd("RCPT TO:<ines>")
        lmtp.docmd("RCPT TO: <ines+lists>")
        lmtp.docmd("MAIL FROM:<told1>")


def session(sock):
    sock.sendall(b"LHLO front.example\r\n")
    sock.sendall(b"RCPT TO:<ines>\r\n")
    sock.sendall(b'RCPT TO:<"ines and all">\r\n')
    sock.sendall(b"RCPT TO:<>\r\n")
