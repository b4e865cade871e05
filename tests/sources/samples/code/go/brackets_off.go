package mail

func rcpt(conn net.Conn, to string) {
	fmt.Fprintf(conn, "RCPT TO:%s\r\n", strings.Trim(to, "<>"))
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", strings.Trim(to, "<>"))
	fmt.Fprintf(conn, "RCPT TO:%s\r\n", "<"+strings.Trim(to, "<>")+">")
}
