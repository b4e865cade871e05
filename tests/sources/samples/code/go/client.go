package main

import "net/smtp"

// MAIL FROM: <a@example.com>
func talk(c *smtp.Client, conn net.Conn, from, to string) {
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", from)
	fmt.Fprintf(conn, "MAIL FROM: <%s>\r\n", from)
	fmt.Fprintf(conn, "RCPT TO:%s\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%s>\n", to)
	conn.Write([]byte("RCPT TO: " + to + "\r\n"))
	conn.Write([]byte("RCPT TO:<" + to + ">\r\n"))
	c.Mail("Ann Lee <a@example.com>")
	c.Mail("a@example.com")
	c.Rcpt("b@example..com")
	smtp.SendMail("localhost:25", nil, "a@@example.com", []string{"b@example.com", "c d@example.com"}, nil)
	c.Mail(m.Header.Get("From"))
	log.Printf("MAIL FROM: <%s>", from)
	s := `
RCPT TO: <b@example.com>
`
	return "501 Syntax: MAIL FROM: <address>"
}
