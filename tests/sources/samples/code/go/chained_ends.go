package m
func s(b *Buf, a string) {
	b.Addf("MAIL FROM:<%s>\r\n", a)
	b.Addf("RCPT TO:<%s>\r\n", a)
	b.Addf("RSET\r\n")
	b.Addf("RCPT TO:<%s>", a).Add("\r\n")
	b.Addf("RCPT TO:<%s>", a).Addf("\r\n")
	b.Addf("RCPT TO:<%s>", a).
		Add("\r\n")
	b.Addf("RCPT TO:<%s>", a).End()
	b.Addf("RCPT TO:<%s>", a)
}
