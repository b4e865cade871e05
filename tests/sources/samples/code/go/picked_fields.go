package x
var accounts = map[string]Account{
	"a": {From: "Ann <a@b.example>", To: "b@c.example"},
}
func f(c net.Conn, k string) {
	fmt.Fprintf(c, "EHLO x\r\n")
	fmt.Fprintf(c, "MAIL FROM:<%s>\r\n", accounts[k].From)
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", accounts[k].To)
}
