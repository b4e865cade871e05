package m

func run(conn net.Conn, to string) {
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n")
	fmt.Fprint(conn, "RCPT TO:<%s>\r\n", to)
	io.WriteString(conn, "RCPT TO:<%s>\r\n")
	conn.Write([]byte("RCPT TO:<%s>\r\n"))
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", to)
	conn.Write([]byte(fmt.Sprintf("RCPT TO:<%s>\r\n", to)))
	tmpl.Execute(conn, "RCPT TO:<{to}>\r\n")
}
