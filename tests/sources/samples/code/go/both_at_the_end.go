package main

func f(c net.Conn) {
	c.Write([]byte("RCPT TO:bob@example.com"))
	c.Write([]byte("MAIL FROM:<ann@example.com> BODY=8BITMIM"))
}
