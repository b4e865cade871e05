package main
import ("net";"bytes";"strings";"fmt")
func f(c net.Conn, to string) {
	c.Write([]byte("RCPT TO:<ann@x.example" + string('>') + "\r\n"))
	c.Write(append([]byte("RCPT TO:<ann@x.example"), []byte(">\r\n")...))
	c.Write(append([]byte("RCPT TO:<ann@x.example"), ">\r\n"...))
	c.Write(append([]byte("RCPT TO:<"+to), '>', '\r', '\n'))
	c.Write(bytes.Join([][]byte{[]byte("RCPT TO:<ann@x.example"), []byte(">\r\n")}, nil))
	c.Write([]byte(strings.Join([]string{"RCPT TO:<", to, ">", "\r\n"}, "")))
	fmt.Fprint(c, "RCPT TO:<", to, ">\r\n")
	c.Write([]byte("RCPT TO:<" + to + ">" + string([]byte{13, 10})))
	c.Write([]byte("RCPT TO:<" + to + ">" + string(rune(13)) + string(rune(10))))
}
func f(c net.Conn, w *bufio.Writer, to string) {
	c.Write(append([]byte("RCPT TO:<"), append([]byte(to), []byte(">\r\n")...)...))
	b := []byte("RCPT TO:<"); b = append(b, to...); b = append(b, ">\r\n"...); c.Write(b)
	b2 := append([]byte("RCPT TO:<ann@x.example>"), '\r', '\n'); c.Write(b2)
	b3 := append([]byte("RCPT TO:<ann@x.example"), '>', '\r', '\n'); c.Write(b3)
	var sb strings.Builder; sb.WriteString("RCPT TO:<"); sb.WriteString(to); sb.WriteByte('>'); sb.WriteString("\r\n"); c.Write([]byte(sb.String()))
	var buf bytes.Buffer; buf.WriteString("RCPT TO:<ann@x.example"); buf.WriteByte('>'); buf.WriteString("\r\n"); c.Write(buf.Bytes())
	w.WriteString("RCPT TO:<ann@x.example"); w.WriteByte('>'); w.WriteString("\r\n"); w.Flush()
	w.WriteString("RCPT TO:<ann@x.example"); w.WriteRune('>'); w.WriteString("\r\n"); w.Flush()
	io.WriteString(c, "RCPT TO:<"+to+">"+crlf)
	net.Buffers{[]byte("RCPT TO:<ann@x.example"), []byte(">\r\n")}.WriteTo(c)
	c.Write(slices.Concat([]byte("RCPT TO:<ann@x.example"), []byte(">\r\n")))
	c.Write(fmt.Appendf(nil, "RCPT TO:<%s>\r\n", to))
	c.Write(fmt.Append(nil, "RCPT TO:<", to, ">\r\n"))
}
func f(c net.Conn, to []byte) {
	c.Write(append([]byte("RCPT TO:<ann@x.example>"), []byte("\r\n")...))
	c.Write(append(append([]byte("RCPT TO:<"), to...), []byte(">\r\n")...))
	c.Write(bytes.Join([][]byte{[]byte("RCPT TO:<"), to, []byte(">\r\n")}, nil))
	c.Write(bytes.Join([][]byte{[]byte("RCPT TO:<ann@x.example>"), []byte("NOTIFY=NEVER\r\n")}, []byte(" ")))
}
