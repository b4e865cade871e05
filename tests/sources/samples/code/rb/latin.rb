# encoding: iso-8859-1
# Grüße
sock.write("MAIL FROM: <ann@example.com>\r\n") # ü
