sock.write "MAIL FROM:#{' '}<#{f}>\r\n"
sock.write "MAIL FROM:" + ' ' + "<#{f}>\r\n"
sock.printf("MAIL FROM:<%s>%c%c", f, 13, 10)
sock.write "MAIL FROM:<#{f}>" + 13.chr + 10.chr
