var d = "MAIL FROM:<\(a)> "
d += "SIZE=5\r\n"
var e = "MAIL FROM:<\(a)> "
e.append("SIZE=5\r\n")
var g = "MAIL FROM:<\(a)> "
g = "\(g)SIZE=5"
