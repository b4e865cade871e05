package main
func f() {
	fmt.Fprintf(conn, "RCPT TO:<${to}>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<$to>\r\n", to)
	fmt.Fprint(conn, os.Expand("RCPT TO:<${to}>\r\n", m))
	fmt.Fprint(conn, strings.ReplaceAll("RCPT TO:<${to}>\r\n", "${to}", to))
}
