package x
func a(c net.Conn, from string) {
	if strings.HasPrefix(from, "<") {
		fmt.Fprintf(c, "MAIL FROM:%s\r\n", from)
	} else {
		fmt.Fprintf(c, "MAIL FROM:<%s>\r\n", from)
	}
	if !strings.Contains(to, "<") {
		fmt.Fprintf(c, "RCPT TO:<%s>\r\n", to)
		return
	}
	fmt.Fprintf(c, "RCPT TO:%s\r\n", to)
}
