package m

func run(conn net.Conn, to, cc string) {
	fmt.Fprintf(conn, "RCPT TO:<%q>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:%+q\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%[1]q>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%x>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%d>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%#v>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%v>\r\n", []string{to, cc})
	fmt.Fprint(conn, "RCPT TO:<"+strconv.Quote(to)+">\r\n")
	text.Cmd("MAIL FROM:<%q>", from)
	fmt.Fprintf(conn, "RCPT TO:<%v>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%q@x.example>\r\n", user)
	fmt.Fprintf(conn, "RCPT TO:<%+v>\r\n", to)
	log.Printf("RCPT TO:<%q>\r\n", to)
	t.Errorf("RCPT TO:<%q> failed", to)
}
