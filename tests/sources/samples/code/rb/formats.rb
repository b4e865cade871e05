s.write "MAIL FROM:%s <%s>\r\n" % [name, f]
s.printf("MAIL FROM:%s <%s>\r\n", name, f)
