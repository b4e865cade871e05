package relay

func sound(w io.Writer, a string, n int) {
	fmt.Fprint(w, ("RCPT TO:<"+a)+">\r\n")
	w.Write([]byte(fmt.Sprintf("RCPT TO:<%s", a) + ">\r\n"))
	io.WriteString(w, "MAIL FROM:<"+(a+"> SIZE="+strconv.Itoa(n))+"\r\n")
}

func faulty(w io.Writer, a string, n int) {
	fmt.Fprint(w, ("RCPT TO:<"+a)+"\r\n")
	w.Write([]byte(fmt.Sprintf("RCPT TO:<%s", a) + "\r\n"))
	io.WriteString(w, "MAIL FROM:<"+(a+" SIZE="+strconv.Itoa(n))+"\r\n")
}
