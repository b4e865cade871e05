package mail

func tell(c net.Conn, msg *mail.Message) {
	fmt.Fprintf(c, "MAIL FROM:<%s>\r\n", strings.TrimSpace(msg.Header.Get("From")))
	fmt.Fprintf(c, "MAIL FROM:<%s>\r\n", address(msg.Header.Get("From")))
}
