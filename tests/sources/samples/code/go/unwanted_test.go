package a
func TestX(t *testing.T) {
 if strings.Contains(out, "MAIL FROM: <ann@example.com>") { t.Fatal("space") }
 if !strings.Contains(out, "MAIL FROM: <ann@example.com>") { t.Fatal("x") }
 if got == "RCPT TO: <ann@example.com>" { t.Fatal("x") }
 if got != "RCPT TO: <ann@example.com>" { t.Fatal("x") }
 if err := c.Cmd("MAIL FROM: <ann@example.com>"); err != nil { t.Fatal(err) }
 assert.NotContains(t, out, "MAIL FROM: <ann@example.com>")
 require.NotEqual(t, "MAIL FROM: <ann@example.com>", out)
 assert.Equal(t, "MAIL FROM: <ann@example.com>", out)
}
func TestX(t *testing.T) {
 cases := []struct{ in string; wantErr bool }{
  {"MAIL FROM: <ann@example.com>", true},
  {"MAIL FROM: <cat@example.com>", false},
 }
 tests := []struct {
	name, in string
	ok       bool
 }{
	{"space", "RCPT TO: <ann@example.com>", false},
	{"none", "RCPT TO: <bob@example.com>", true},
 }
}
