package a
func f() {
	conn.Write([]byte("MAIL FROM:<a@b.c>")); conn.Write([]byte("\r\n"))
	conn.Write([]byte("MAIL FROM:<a@b.c>"))
	conn.Write([]byte("\r\n"))
	conn.Write([]byte("MAIL FROM:<a@b.c>"))
	conn.Write(crlf)
	io.WriteString(conn, "MAIL FROM:<a@b.c>"); io.WriteString(conn, "\r\n")
	io.WriteString(conn, "MAIL FROM:<a@b.c>")
	io.WriteString(conn, "\r\n")
	fmt.Fprint(conn, "MAIL FROM:<a@b.c>"); fmt.Fprint(conn, crlf)
	fmt.Fprintf(conn, "MAIL FROM:<%s>", x); fmt.Fprintf(conn, "\r\n")
	if _, err := conn.Write([]byte("MAIL FROM:<a@b.c>")); err != nil { return err }
	conn.Write([]byte("RCPT TO:<a@b.c>"))
}
