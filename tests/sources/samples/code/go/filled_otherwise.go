package main

func f(c net.Conn, to string) {
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", to)
	fmt.Fprintf(c, "RCPT TO:<{}>\r\n", to)
	c.Write([]byte(fmt.Sprintf("RCPT TO:<{to}>\r\n", to)))
}
