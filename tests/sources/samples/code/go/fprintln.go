package m
func f() {
	fmt.Fprintln(conn, "RCPT TO:", to)
	fmt.Fprintln(conn, "RCPT TO:<"+to+">")
	fmt.Println("RCPT TO:", to)
	fmt.Fprint(conn, "RCPT TO:", to, "\r\n")
	fmt.Fprintf(conn, "%s %s\r\n", "MAIL FROM:", f)
}
func g() {
	fmt.Fprintln(os.Stderr, "RCPT TO:", to)
	fmt.Fprintln(conn, "MAIL", "FROM: <"+to+">")
	fmt.Fprintln(w, "MAIL FROM:", from)
	fmt.Fprintln(conn, "EHLO", host)
	fmt.Fprintln(logw, "MAIL FROM:", from)
}
