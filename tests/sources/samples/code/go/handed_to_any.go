package m

// What is a whole command with its line end is one, whatever it is written to.
func probe(c *Conn, from, domain string) {
	io.WriteString(c.raw, "MAIL FROM <"+from+">\r\n")
	fmt.Fprintf(c.raw, "RCPT TO:<journal@%s>\n\r", domain)
	fmt.Fprintf(c.raw, "RCPT TO <journal@%s>\r\n", domain)
	fmt.Fprintf(c.raw, "RCPT TO:<journal@%s>\r\n", domain)
	fmt.Fprintf(os.Stderr, "MAIL FROM <%s>\r\n", from)
	fmt.Fprintf(c.log, "MAIL FROM <%s>\n\r", from)
	log.Printf("RCPT TO:<journal@%s>\n\r", domain)
}
