package smtp

func quote(address string) string { return "<" + address + ">" }

func formed(address string) string {
	return fmt.Sprintf("<%s>", address)
}

func bare(address string) string { return strings.Trim(address, "<>") }

func send(text *textproto.Conn, to string) {
	text.Cmd("RCPT TO:<%s>", quote("ann@example.com"))
	text.Cmd("RCPT TO:<%s>", formed(to))
	text.Cmd("RCPT TO:%s", quote(to))
	text.Cmd("RCPT TO:<%s>", bare(to))
}
