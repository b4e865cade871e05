package main
func t(c net.Conn, f string) {
	c.Write([]byte("MAIL FROM:<" + f + ">" + "\n"))
	fmt.Fprintf(c, "MAIL FROM:<%s>\n", f)
	fmt.Fprintln(c, "RCPT TO:<"+f+">")
	fmt.Fprintf(c, `RCPT TO:<%s>\r\n`, f)
	fmt.Fprintf(conn, "RCPT TO:<%s>%c", f, '\n')
	io.WriteString(c, "RCPT TO:"+f+"\r\n")
	w.WriteString("RCPT TO:<" + f + ">\n")
	w.WriteString("RCPT TO:<" + f + ">" + string('\n'))
}
