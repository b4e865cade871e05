package main

const (
	rcptFmt = "RCPT TO:<%s>\r\n"
	rcptDSN = "RCPT TO:<%s> NOTIFY=%s\r\n"
	mailVerb = "MAIL FROM:"
)

var forms = map[string]string{
	"plain": "RCPT TO:<%s>\r\n",
	"orcpt": "RCPT TO:<%s> ORCPT=rfc822;%s\r\n",
}

func rcptNotify(path, when string) string {
	return fmt.Sprintf("RCPT TO:<%s> NOTIFY=%s\r\n", path, when)
}

func put(w io.Writer, form string, args ...any) {
	fmt.Fprintf(w, forms[form], args...)
}

func run(conn net.Conn) {
	fmt.Fprintf(conn, rcptFmt, "a@b.example")
	fmt.Fprintf(conn, rcptFmt, "<a@b.example>")
	fmt.Fprintf(conn, rcptDSN, "a@b.example", "DELAY")
	fmt.Fprintf(conn, rcptDSN, "a@b.example", "DELAYS")
	put(conn, "plain", "a@b.example")
	put(conn, "plain", "a@b..example")
	put(conn, "orcpt", "a@b.example", "a@b.example")
	put(conn, "orcpt", "a@b.example", "a b@b.example")
	io.WriteString(conn, mailVerb+"<a@b.example>\r\n")
	io.WriteString(conn, mailVerb+"a@b.example\r\n")
	conn.Write([]byte(rcptNotify("a@b.example", "NEVER")))
	conn.Write([]byte(rcptNotify("a@b.example", "NEVER,SUCCESS")))
	log.Printf(rcptFmt, "<a@b.example>")
}
