package a
var lines = []string{
	"MAIL FROM: <a@b.example>",
	"RCPT TO:<>",
}
func TestParseRejects(t *testing.T) {
	for _, line := range []string{"MAIL FROM: <a@b.example>", "RCPT TO:<>"} {
		if _, err := parse(line); err == nil {
			t.Errorf("%q taken", line)
		}
	}
}
func TestParse(t *testing.T) {
	for _, line := range lines {
		if _, err := parse(line); err == nil {
			t.Errorf("%q taken", line)
		}
	}
	for _, line := range []string{"MAIL FROM: <told@b.example>", "RCPT TO:<told@b.example >"} {
		if _, err := parse(line); err != nil {
			t.Errorf("%q refused", line)
		}
	}
}
func TestTable(t *testing.T) {
	tests := []struct{ line, why string }{
		{"MAIL FROM: <a@b.example>", "space"},
		{"RCPT TO:<>", "empty"},
	}
	for _, tt := range tests {
		_, err := parse(tt.line)
		require.ErrorContains(t, err, tt.why)
	}
}
