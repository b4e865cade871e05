package a
func f(c net.Conn, to string) {
	fmt.Fprintf(c, "RCPT TO:<%-40s>\r\n", to)
	fmt.Fprintf(c, "RCPT TO:<%40s>\r\n", to)
	fmt.Fprintf(c, "RCPT TO:<%40v>\r\n", to)
	fmt.Fprintf(c, "RCPT TO:<%[1]40s>\r\n", to)
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", to)
}
