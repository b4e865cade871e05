package main

var steps = []struct {
	format string
	args   []any
}{
	{"MAIL FROM:%s\r\n", []any{*from}},
	{"MAIL FROM:<%s>\r\n", []any{*from}},
	{"RCPT TO:%s\r\n", []any{path}},
}

var script = []string{
	"EHLO a.example\r\n",
	"MAIL FROM:<%[1]s>\r\n",
	"RCPT TO:%[1]s\r\n",
	"RCPT TO:<a@example.com>\n",
	"QUIT\r\n",
}

func talk(conn net.Conn, to []string, from string) {
	fmt.Fprintf(conn, "RCPT TO:<%s>\r\n", strings.Join(to, ","))
	fmt.Fprintln(conn, "MAIL FROM:<"+from+">")
	conn.Write([]byte(strings.Join([]string{"RCPT TO:<", to[0], ">\r\n"}, "")))
	for _, r := range to {
		fmt.Fprintf(conn, "RCPT TO:%s\r\n", r)
	}
	line := fmt.Sprintf("RCPT TO:<%s>", from)
	fmt.Fprintf(conn, "%s\r\n", line)
}
