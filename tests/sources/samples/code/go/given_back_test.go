package a

func TestSplit(t *testing.T) {
	for _, tc := range []struct{ in, verb, rest string }{
		{"MAIL  FROM:<ann@x.example>", "MAIL", "FROM:<ann@x.example>"},
		{"MAIL FROM: <ann@x.example>", "MAIL", "FROM: <ann@x.example>"},
		{"MAIL FROM:<<ann@x.example>>", "MAIL", "<ann@x.example>"},
	} {
		v, r := split(tc.in)
	}
	for _, tc := range []struct{ in, want string }{
		{"MAIL FROM:ann@x.example\r\n", "MAIL FROM:<ann@x.example>\r\n"},
		{"RCPT TO: <ann@x.example>", "RCPT TO:<ann@x.example>"},
	} {
		got := mend(tc.in)
	}
	invalidParams := []struct {
		command string
		reason  string
	}{
		{"MAIL FROM:invalid", "invalid email format"},
		{"RCPT TO:<invalid@>", "invalid email format"},
	}
	sent := [][]string{
		{"MAIL FROM: <sue@x.example>", "RCPT TO:<tom@x.example>"},
	}
	matches := []struct{ name string; p *regexp.Regexp; in string; match bool; groups []string }{
		{"no brackets", mailPattern, "MAIL FROM:ann@x.example", false, nil},
		{"brackets", mailPattern, "MAIL FROM: <told@x.example>", true, nil},
	}
	command(t, text, "MAIL FROM: <ann@x.example>", 500)
	command(t, text, "MAIL FROM: <told@x.example>", 250)
}

func TestWays(t *testing.T) {
	command(t, text, "MAIL FROM:sam@x.example", 501)
	command(t, text, "MAIL FROM:<sam@x.example", 501)
	command(t, text, "MAIL FROM: <sam@x.example>", 501)
	command(t, text, "MAIL FROM:<sam@x.example>", 250)
	command(t, text, "MAIL FROM: <sam@x.example>", 250)
}

var names = []struct {
	line string
	verb Verb
	path string
}{
	{"RCPT TO:<a>", Rcpt, "a"}, // as short as can be
	{"MAIL FROM:<barney>", Mail, "barney"},
	{"MAIL FROM:<barney>", Mail, "wilma"},
}
