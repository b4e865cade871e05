func TestX(t *testing.T) {
	for _, line := range []string{
		"RCPT TO: <a@x.example>",
		"RCPT TO:b@x.example",
	} {
		code := c.cmd("MAIL FROM:<a@x.example>")
		require.Equal(t, 250, code)
		code = c.cmd(line)
		require.Equal(t, 501, code)
	}
}
