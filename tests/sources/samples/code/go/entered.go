package entered

func converted() {
	cmd := exec.Command("openssl", "s_client", "-crlf", "-connect", "mx:25")
	stdin, err := cmd.StdinPipe()
	io.WriteString(stdin, "MAIL FROM:<a@b.example>\n")
	w, _ := given.StdinPipe()
	fmt.Fprintf(w, "MAIL FROM:<%s>\n", from)
}

func asItIs() {
	nc := exec.Command("nc", "mx", "25")
	conn, err := nc.StdinPipe()
	io.WriteString(conn, "MAIL FROM:<a@b.example>\n")
}
