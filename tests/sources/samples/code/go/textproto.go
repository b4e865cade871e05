package x
import "net/textproto"
func f(tp *textproto.Conn, to string) {
	tp.PrintfLine("RCPT TO:<%s>", to)
	tp.PrintfLine("RCPT TO:<%s>\r\n", to)
	tp.PrintfLine("MAIL FROM:<a@b.example>\r\n")
	c.Text.PrintfLine("RCPT TO:<%s>\n", to)
	tp.Cmd("RCPT TO:<%s>\r\n", to)
	tp.Cmd("RCPT TO:<%s>", to)
	id, err := tp.Cmd("MAIL FROM:<%s> SIZE=%d"+"\r\n", to, 5)
	fmt.Fprintf(w, "RCPT TO:<%s>\r\n", to)
	tp.W.WriteString("RCPT TO:<" + to + ">\r\n")
}
