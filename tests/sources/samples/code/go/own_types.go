package a

type Path string

func (p Path) String() string { return "<" + string(p) + ">" }

func begin(w io.Writer, from Path) {
	fmt.Fprintf(w, "MAIL FROM:%s\r\n", from)
}

func told(w io.Writer, to string) {
	fmt.Fprintf(w, "RCPT TO:%s\r\n", to)
}
