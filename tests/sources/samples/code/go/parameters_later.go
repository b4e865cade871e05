package m
func Size(n int) Param     { return func(b *strings.Builder) { fmt.Fprintf(b, " SIZE=%d", n) } }
func EnvID(s string) Param { return func(b *strings.Builder) { b.WriteString(" ENVID=" + s) } }
func Ret(full bool) Param {
	return func(b *strings.Builder) {
		if full {
			b.WriteString(" RET=FULL")
			return
		}
		b.WriteString(" RET=HDR")
	}
}
func (s *Session) Mail(from string, params ...Param) error {
	var b strings.Builder
	b.WriteString("MAIL FROM:<")
	b.WriteString(from)
	b.WriteByte('>')
	log.Printf("asked for %s", " RET=HDR")
}
func f(from string) {
	var b strings.Builder
	b.WriteString("MAIL FROM:<" + from + ">")
	b.WriteString(" RET=HDR")
	b.WriteString(" BODY=8BIT")
	b.WriteString("\r\n")
	if strings.Contains(line, " RET=HDR") { return }
}
func g(from string) {
	line := "RCPT TO:<" + from + ">"
	line += " NOTIFY=ALWAYS"
	line += " NOTIFY=" + n
	io.WriteString(conn, line + "\r\n")
	io.WriteString(conn, "MAIL FROM:<" + from + ">" + " RET=HDR" + "\r\n")
}
