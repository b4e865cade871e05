package x
func f() {
	d := "MAIL FROM:<" + a + "> "
	d += "SIZE=5\r\n"
	e := fmt.Sprintf("MAIL FROM:<%s", a)
	e += ">\r\n"
	w.WriteString("MAIL FROM:<" + a + "> ")
	w.WriteString("SIZE=5\r\n")
	g := "MAIL FROM:<" + a
	g = g + ">\r\n"
	fmt.Fprintf(w, "MAIL FROM:<%s> ", a)
	fmt.Fprintf(w, "SIZE=%d\r\n", n)
	var h strings.Builder
	h.WriteString("MAIL FROM:<" + a + "> ")
	h.WriteString("SIZE=5\r\n")
}
