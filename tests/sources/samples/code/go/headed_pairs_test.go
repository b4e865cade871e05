package m
type row struct {
	cmd, arg string
	code     int
}
func TestX(t *testing.T) {
	for _, s := range []row{
		{"RCPT TO:", "a@x.example", 501},
		{"RCPT TO:", "<a@x.example>", 250},
		{"RCPT TO:", " <a@x.example>", 501},
	} {
		if code := send(s.cmd + s.arg); code != s.code {
			t.Errorf("%s%s", s.cmd, s.arg)
		}
	}
}
