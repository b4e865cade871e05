package a
func run(conn net.Conn) {
	rcpt := func(to string) { fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", to) }
	rcpt("<a@b.example>")
	send := func(conn net.Conn, verb, rest string) { fmt.Fprint(conn, verb+rest+"\r\n") }
	send(conn, "RCPT TO:", "a@b.example")
}
