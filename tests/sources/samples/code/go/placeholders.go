package m

func greet() {
	fmt.Fprintf(conn, "RCPT TO:<%-*s>\r\n", 3, to)
	fmt.Fprintf(conn, "RCPT TO:<%[2]*[1]s>\r\n", to, 3)
	fmt.Fprintf(conn, "RCPT TO:<%-[1]s@%[2]s>\r\n", to, host)
	fmt.Fprintf(conn, "RCPT TO: <%[3]*.[2]*[1]s>\r\n", to, 3, 4)
}
