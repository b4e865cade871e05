package subjects

func TestRe(t *testing.T) {
	for _, s := range []string{"MAIL FROM: a@example.com", "RCPT TO:b@example.com"} {
		if !re.MatchString(s) {
			t.Errorf("no match %q", s)
		}
	}
	tests := []struct {
		in   string
		want bool
	}{
		{"MAIL FROM: c@example.com", true},
	}
	for _, tt := range tests {
		if got := re.MatchString(tt.in); got != tt.want {
			t.Error(got)
		}
	}
	for _, s := range []string{"MAIL FROM: d@example.com"} {
		c.Send(s)
		if !re.MatchString(c.Read()) {
			t.Error(s)
		}
	}
}
