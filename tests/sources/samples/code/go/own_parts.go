package m
func (b *Batch) Add(parts ...string) *Batch {
	for _, p := range parts {
		b.buf.WriteString(p)
	}
	b.buf.WriteString("\r\n")
	return b
}
func (b *Batch) Put(head, rest string) { fmt.Fprintf(b.conn, "%s%s\r\n", head, rest) }
func (b *Batch) All(parts ...string) { io.WriteString(b.conn, strings.Join(parts, "")+"\r\n") }
func f(b *Batch) {
	b.Add("RCPT TO:", "a@x.example")
	b.Add("RCPT TO:", "<a@x.example>")
	b.Put("RCPT TO:", "a@x.example")
	b.Put("RCPT TO:", "<a@x.example>")
	b.All("RCPT TO:", "a@x.example")
}
