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
func TestGuards(t *testing.T) {
	io.WriteString(c, "MAIL FROM:ann@example.com\r\n")
	scanner.Scan()
	if !strings.HasPrefix(scanner.Text(), "501 ") {
		t.Fatal("x", scanner.Text())
	}
	io.WriteString(c, "MAIL FROM:ann@example.com\r\n")
	require.Equal(t,
		"501 x",
		scanner.Text())
	io.WriteString(c, "MAIL FROM:ann@example.com\r\n")
	if !strings.HasPrefix(scanner.Text(), "250 ") {
		t.Fatal("x", scanner.Text())
	}
	err = smtp.SendMail(addr, nil, "ann@example.com", []string{"bob@example.com>\n\rDATA\r\nx"}, []byte(strings.Replace(`From: ann@example.com

x
`, "\n", "\r\n", -1)))
	if err == nil {
		t.Fatal("x")
	}
}
