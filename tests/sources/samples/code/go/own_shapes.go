package m
func spec(m Mailbox) string { return m.Local + "@" + m.Domain }
func spec2(m Mailbox) string { return fmt.Sprintf("%s@%s", m.Local, m.Domain) }
func header(m Mailbox) string {
	if m.Name == "" {
		return spec(m)
	}
	return fmt.Sprintf("%s <%s>", m.Name, spec(m))
}
func (m Mailbox) Header() string { return fmt.Sprintf("%q <%s>", m.Name, m.Addr) }
func path(m Mailbox) string { return "<" + spec(m) + ">" }
func f(c net.Conn, m Mailbox) {
	fmt.Fprintf(c, "RCPT TO:%s\r\n", spec(m))
	fmt.Fprintf(c, "RCPT TO:%s\r\n", spec2(m))
	fmt.Fprintf(c, "MAIL FROM:<%s>\r\n", header(m))
	fmt.Fprintf(c, "MAIL FROM:<%s>\r\n", m.Header())
	fmt.Fprintf(c, "RCPT TO:%s\r\n", path(m))
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", spec(m))
}

func wrap(address string) string {
	if strings.HasPrefix(address, "<") {
		return address
	}
	return "<" + address + ">"
}

func mailGiven(conn net.Conn, sender string, recipient string) {
	sender = wrap(sender)
	conn.Write([]byte("MAIL FROM:" + sender + "\r\n"))
	recipient = strings.TrimSpace(recipient)
	conn.Write([]byte("RCPT TO:" + recipient + "\r\n"))
}
