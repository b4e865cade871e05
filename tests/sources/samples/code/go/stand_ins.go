package m

const (
	mailHead = "MAIL FROM:"
	rcptHead = "RCPT TO:"
)
const CR, LF = "\r", "\n"

func run(from string) {
	fmt.Fprint(conn, mailHead+" <a@b.example>\r\n")
	fmt.Fprintf(conn, "%s <%s>\r\n", mailHead, from)
	f := cmp.Or(from, "a@b.example")
	fmt.Fprintf(conn, "MAIL FROM:%s\r\n", f)
	fmt.Fprintf(conn, "MAIL FROM:%s\r\n", cmp.Or(from, "a@b.example"))
	conn.Write([]byte("MAIL FROM:<a@b.example>" + LF))
	conn.Write([]byte("MAIL FROM:<a@b.example>" + CR + LF))
}
