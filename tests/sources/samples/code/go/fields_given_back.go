package m

func (o *Outbox) headerFrom() string {
	return fmt.Sprintf("%s <%s>", o.Name, o.Box)
}

func (o *Outbox) address() string {
	return o.Box
}

func (o *Outbox) send(conn net.Conn) {
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", o.headerFrom())
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", o.address())
}
