package m
import ("fmt"; "net")
func run(conn net.Conn, a string) {
	fmt.Fprintln(conn, "RCPT TO:<", a, ">\r")
	fmt.Fprintln(conn, "RCPT TO:<" + a + ">\r")
	fmt.Fprintln(conn, "RCPT TO:<" + a + ">\r\n")
	fmt.Fprintln(conn, "RCPT TO:<" + a + ">\n")
	fmt.Fprintln(conn, "RCPT TO:<" + a + ">")
	fmt.Fprintln(conn, "RCPT", "TO:<" + a + ">\r")
	fmt.Fprintln(conn, "RCPT TO:<" + a + ">", "NOTIFY=NEVER\r")
	fmt.Fprintln(conn, "RCPT TO:", "<" + a + ">\r")
	fmt.Fprintln(conn, "RCPT TO:", a, "\r")
	fmt.Fprintln(os.Stdout, "RCPT TO:<", a, ">")
	fmt.Fprintln(os.Stderr, "RCPT TO:<", a, ">")
	fmt.Println("RCPT TO:<", a, ">")
	log.Println("RCPT TO:<", a, ">")
	fmt.Fprint(conn, "RCPT TO:<", a, ">\r\n")
}
