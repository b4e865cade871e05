package x
func f() {
	d := fmt.Sprintf("MAIL FROM:<%s> ", a)
	d = fmt.Sprintf("%sSIZE=5", d)
	buf.Write([]byte("MAIL FROM:<" + a + "> "))
	buf.Write([]byte("SIZE=5\r\n"))
	e := "MAIL FROM:<" + a + "> "
	fmt.Fprintf(w, e+"SIZE=%d\r\n", n)
	g := "MAIL FROM:<" + a + "> "
	if n > 0 {
		g += "SIZE=" + n
	}
	w.Write([]byte(g))
}
