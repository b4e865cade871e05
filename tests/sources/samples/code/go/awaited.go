package m
func f(t *testing.T) {
	c := bytes.Equal(buf, []byte("MAIL FROM: <a@b.example>"))
	rest := strings.TrimPrefix(line, "MAIL FROM: <a@b.example>")
	text := strings.ReplaceAll("MAIL FROM: <a@b.example>\n", "\n", "\r\n")
	require.Equal(t, "MAIL FROM: <a@b.example>\r\n", buf.String())
	for _, one := range strings.Split("MAIL FROM: <a@b.example>;RCPT TO:<c@d.example>", ";") { conn.Write([]byte(one)) }
}
