package main
const rcpt = "RCPT TO:<"
func go3(conn net.Conn, to string) {
	head := "RCPT TO:<"
	head += to
	conn.Write([]byte(head + ">\r\n"))
	if strings.HasPrefix(line, rcpt+to) { return }
	c.cmd(250, rcpt+"%s>", to)
	log.Printf("%s%s", rcpt, to)
	for _, rcpt := range list { conn.Write([]byte(rcpt + to)) }
}
