package m

func f(conn net.Conn, a string) {
	parts := []string{"MAIL FROM:", a, ">\r\n"}
	for _, part := range parts {
		io.WriteString(conn, part)
	}
	sound := []string{"MAIL FROM:<", a, ">\r\n"}
	send(conn, sound)
	verbs := []string{"MAIL FROM:", verb, "DATA\r\n"}
	send(conn, verbs)
}
