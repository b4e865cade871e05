package smtp

func go(sender, to string) {
	logAndSend(250, "MAIL FROM: "+sender)
	debugCmd(conn, "RCPT TO: "+to, 250)
	log = sendCmd(log, "RCPT TO: "+to)
}

func show(sender, to string) {
	debugCmd(conn, "RCPT TO: "+to)
	cmd(354, "DATA")
	log.Println("MAIL FROM: "+sender, 250)
	logReceived("MAIL FROM: "+sender, 250)
	fmt.Fprintln(log, "MAIL FROM: "+sender)
}
