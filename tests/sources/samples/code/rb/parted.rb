sock.write(("RCPT TO:<" + a) + ">\r\n")
sock.write("RCPT TO:<" + (a + ">\r\n"))
sock.write(format("RCPT TO:<%s", a) + ">\r\n")
sock.write(("RCPT TO:<%s" % a) + ">\r\n")
sock.print ("RCPT TO:<" + a) + ">\r\n"
sock << ("RCPT TO:<" + a) + ">\r\n"
sock.write(("RCPT TO:<" + a) + "\r\n")
sock.write("RCPT TO:<" + (a + "\r\n"))
sock.write(format("RCPT TO:<%s", a) + "\r\n")
sock << ("RCPT TO:<" + a) + "\r\n"
