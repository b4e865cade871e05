def mailbox(mail, name):
    return "%s <%s>" % (name, mail)
def box2(mail, name):
    return f"{name} <{mail}>"
def box3(mail, name):
    return "{1} <{0}>".format(mail, name)
sock.sendall(b"EHLO me\r\n")
sock.sendall("MAIL FROM:" + mailbox(a, b) + "\r\n")
sock.sendall("MAIL FROM:<" + mailbox(a, b) + ">\r\n")
sock.sendall("MAIL FROM:<" + box2(a, b) + ">\r\n")
sock.sendall("MAIL FROM:<" + box3(a, b) + ">\r\n")
sock.sendall("MAIL FROM:" + box2(a, b) + "\r\n")
sock.sendall("MAIL FROM:" + box3(a, b) + "\r\n")
def box4(mail):
    return f"<{mail}>"


sock.sendall("MAIL FROM:" + box4(a) + "\r\n")
