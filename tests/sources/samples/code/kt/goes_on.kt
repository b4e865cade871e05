val d = buildString {
    append("MAIL FROM:<$a> ")
    append("SIZE=5\r\n")
}
var e = "MAIL FROM:<$a> "
e = e + "SIZE=5"
