package m
const mail = "MAIL FROM: "
func go1(c net.Conn, a string) { fmt.Fprintf(c, "%s<%s>\r\n", mail, a) }
