package main
import ("fmt"; "net")
const rcpt = "RCPT TO:<"
const (
	bare = "RCPT TO:"
	mail = "MAIL FROM:<"
)
func go1(conn net.Conn, to, sender string) {
	conn.Write([]byte(rcpt + to + "\r\n"))
	conn.Write([]byte(rcpt + to + ">\r\n"))
	fmt.Fprintf(conn, rcpt+"%s\r\n", to)
	fmt.Fprintf(conn, rcpt+"%s>\r\n", to)
	fmt.Fprintf(conn, "%s%s\r\n", bare, to)
	fmt.Fprintf(conn, bare+"%s\r\n", to)
	fmt.Fprint(conn, mail, sender, "\r\n")
	fmt.Fprint(conn, mail, sender, ">\r\n")
	prefix := "RCPT TO:<"
	conn.Write([]byte(prefix + to + "\r\n"))
	conn.Write([]byte(prefix + "trips@peatbog.example\r\n"))
	conn.Write([]byte(prefix + "trips@peatbog.example>\r\n"))
	io.WriteString(conn, strings.Join([]string{rcpt, to, "\r\n"}, ""))
}
func go2(conn net.Conn, prefix string, to string) {
	conn.Write([]byte(prefix + to + "\r\n"))
}
