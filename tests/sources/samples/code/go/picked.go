package a
import ("net/smtp"; "net/mail"; "fmt")
var table = map[string]string{
	"a": "a@example.org",
	"b": "Bob <b@example.org>",
	"c": "c@example.org.",
}
func f(c *smtp.Client, kind string) {
	c.Mail(table[kind])
	addrs := "x@example.org."
	c.Rcpt(addrs)
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", addrs)
	fmt.Fprintf(conn, "RCPT TO:<" + addrs + ">\r\n")
}
