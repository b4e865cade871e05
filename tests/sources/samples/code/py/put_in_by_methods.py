import socket

MAIL = "MAIL FROM:<{from}> SIZE={size}\r\n"
RCPT = "RCPT TO:<%s>\r\n"
VRFY = "RCPT TO:<{}>\r\n"


def send(sock, size, msg):
    sock.sendall(MAIL.replace("{size}", size).replace("{from}", "ann@@x.example").encode())
    sock.sendall(MAIL.replace("{size}", "-1").replace("{from}", "ann@x.example").encode())
    sock.sendall(MAIL.replace("{size}", size).replace("{from}", "ann@x.example").encode())
    sock.sendall(RCPT.replace("%s", "<bob@x.example>").encode())
    sock.sendall(str(VRFY).format("bob@@x.example").encode())
    log.info(RCPT.replace("%s", "<bob@x.example>"))
