package x
func TestX(t *testing.T) {
	for _, bad := range []string{"MAIL FROM: <a@example.com>", "RCPT TO: <b@c.d>"} { x(bad) }
	invalid := []string{
		"MAIL FROM: <a@example.com>",
		"RCPT TO: <b@c.d>",
	}
	require.Error(t, parse("MAIL FROM: <a@example.com>"))
	_, err := parse("MAIL FROM: <a@example.com>")
	if err == nil {
		t.Fatal("x")
	}
	_, err = parse("MAIL FROM: <a@example.com>")
	assert.Error(t, err)
	code := c.Cmd("RCPT TO: <a@example.com>")
	if code != 501 { t.Errorf("got %d", code) }
	code = c.Cmd("RCPT TO: <ok@example.com>")
	if code != 250 { t.Errorf("got %d", code) }
	c.expect(501, "MAIL FROM: <a@example.com>")
	tests := []T{
		{in: "MAIL FROM: <a@example.com>", wantErr: true},
		{in: "MAIL FROM: <ok@example.com>", wantErr: false},
	}
	fmt.Fprintf(conn, "RCPT TO: <ok@example.com>\r\n")
	if err != nil { return err }
	m := map[string]int{"MAIL FROM: <a@example.com>": 1}
}
