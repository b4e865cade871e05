package main
func a(c net.Conn, to string) {
	fmt.Fprintf(c, "EHLO me\r\n")
	fmt.Fprintf(c, "%s %s\r\n", "RCPT TO:", to)
	fmt.Fprintf(c, "%s%s\r\n", "RCPT TO:", to)
	fmt.Fprintf(c, "%s<%s>\r\n", "RCPT TO:", to)
	fmt.Fprintf(c, "%s <%s>\r\n", "RCPT TO:", to)
	fmt.Fprintf(c, "%s %s\r\n", "RCPT", "TO: <"+to+">")
}
