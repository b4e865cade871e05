package a
func TestCodes(t *testing.T) {
	cases := []struct {
		line string
		code int
	}{
		{"MAIL FROM: <a@b.example>", 501},
		{"RCPT TO:<told@b.example >", 250},
	}
	for _, c := range cases {
		if got := send(c.line); got != c.code {
			t.Errorf("%d", got)
		}
	}
	for _, line := range []string{
		"MAIL FROM: <a@b.example>",
		"RCPT TO:<>",
	} {
		t.Run(line, func(t *testing.T) {
			_, err := Parse(line)
			if err == nil {
				t.Fatal("taken")
			}
		})
	}
	bad := map[string]string{
		"MAIL FROM: <a@b.example>": "space",
		"RCPT TO:<>": "null",
	}
	errs := map[string]string{
		"MAIL FROM: <a@b.example>": "space",
		"RCPT TO:<>": "null",
	}
	for line, why := range errs {
		if _, err := Parse(line); err == nil || err.Error() != why {
			t.Errorf("%q: %v", line, err)
		}
	}
	fmt.Fprintf(conn, "RCPT TO:<told@b.example >\r\n")
}
