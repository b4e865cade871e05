d = "MAIL FROM:<#{a}> "
d = d <> "SIZE=5\r\n"
