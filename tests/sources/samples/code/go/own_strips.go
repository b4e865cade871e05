package m

func mail(addr string) {
	addr = strings.Trim(addr, "<>")
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", addr)
}
func mail2(addr string) {
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", strings.Trim(addr, "<>"))
}
func mail3(addr string) {
	if strings.HasPrefix(addr, "<") {
		addr = addr[1 : len(addr)-1]
	}
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", addr)
}
func mail4(addr string) {
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n", addr)
}
func run() {
	mail("<a@b.example>")
	mail2("<a@b.example>")
	mail3("<a@b.example>")
	mail4("<a@b.example>")
}
