var d = "MAIL FROM:<$a> "
d += "SIZE=5\r\n"
val e = "MAIL FROM:<$a> "
s.write("${e}SIZE=5\r\n")
