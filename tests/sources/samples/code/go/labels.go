package main
func want(c net.Conn, code int, what string) {
	r := read(c)
	if r.code != code {
		log.Fatalf("%s: %v", what, r)
	}
}
func tell(c net.Conn, what string) { fmt.Fprintf(c, "%s\r\n", what) }
func main() {
	fmt.Fprintf(c, "MAIL FROM:<%s>\r\n", sender)
	want(c, 250, "MAIL FROM: "+sender)
	tell(c, "MAIL FROM: "+sender)
}
