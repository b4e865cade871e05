package x
func TestRefuses(t *testing.T) {
	line := "MAIL FROM:ann@x.example\r\n"
	c.Write([]byte("EHLO x\r\n"))

	got := parse(line)

	if got.Err == nil {
		t.Fatal("taken")
	}
}
func TestRefuses2(t *testing.T) {
	line := "MAIL FROM:ann@x.example\r\n"
	send("EHLO x\r\n")
	_, err := parse(line)
	if err == nil {
		t.Fatal("taken")
	}
}
func TestRefuses3(t *testing.T) {
	line := "MAIL FROM:ann@x.example\r\n"
	send("EHLO x\r\n")
	reply := send(line)
	require.False(t, reply.OK())
}
func TestTakes(t *testing.T) {
	line := "MAIL FROM:ann@x.example\r\n"
	send("EHLO x\r\n")
	_, err := parse(line)
	if err != nil {
		t.Fatal(err)
	}
}
func TestTakes2(t *testing.T) {
	line := "MAIL FROM:ann@x.example\r\n"
	reply := send(line)
	require.True(t, reply.OK())
	other := send("RCPT TO:<ann@x.example>")
	require.False(t, other.OK())
}
func Send(c net.Conn) {
	line := "MAIL FROM:ann@x.example\r\n"
	c.Write([]byte(line))
}
