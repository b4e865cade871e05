package m
import "net"
const eol = "\n"
func f(c net.Conn, to string) {
	c.Write([]byte("RCPT TO:<" + to + ">" + eol))
	fmt.Fprintf(c, "RCPT TO:<%s>", to)
}
