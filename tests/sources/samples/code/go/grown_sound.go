package m
func f(a string) string {
	var b strings.Builder
	b.WriteString("RCPT TO:<" + a + ">\n")
	return b.String()
}
func g(a string) {
	var b strings.Builder
	b.WriteString("RCPT TO:<" + a + ">\n")
	log.Print(b.String())
}
