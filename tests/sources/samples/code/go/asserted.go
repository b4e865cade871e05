package x
func TestX(t *testing.T) {
	got := Valid("MAIL FROM: <a@b.example>")
	if got { t.Errorf("valid") }
	if got := Valid("MAIL FROM: <a@b.example>"); got { t.Error("x") }
	require.Nil(t, Parse("MAIL FROM: <a@b.example>"))
	assert.Equal(t, "", Parse("MAIL FROM: <a@b.example>").Addr)
	if err := c.Cmd("MAIL FROM: <a@b.example>"); err != nil { t.Fatal(err) }
	err := c.Cmd("MAIL FROM: <a@b.example>")
	if err != nil { t.Fatal(err) }
	assert.NoError(t, c.SendLine("MAIL FROM: <a@b.example>"))
	for _, c := range []string{"MAIL FROM: <a@b.example>"} {
		if Valid(c) {
			t.Errorf("%q", c)
		}
	}
	fmt.Fprintf(conn, "MAIL FROM: <a@b.example>\r\n")
}
