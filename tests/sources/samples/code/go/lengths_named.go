package x

const cmdLen = 26

func f(c net.Conn) {
	c.Write([]byte("MAIL FROM: <a@b.example>\r\n")[:cmdLen])
	c.Write([]byte("MAIL FROM: <aa@b.example.org>\r\n"))
}
