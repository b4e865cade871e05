package main
func f(c net.Conn, to string) {
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", html.EscapeString(to))
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", html.UnescapeString(to))
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", url.QueryEscape(to))
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", template.HTMLEscapeString(to))
}
