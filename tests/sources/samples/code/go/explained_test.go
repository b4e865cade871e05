func TestA(t *testing.T) {
	rows := []struct{ in string; code int }{
		{"MAIL FROM: <x1@example.org>", 250}, // lenient on purpose
		{"MAIL FROM: <told2@example.org>", 250}, // plain
		{"MAIL FROM:x3@example.org", 501},
	}
	assert.Equal(t, "missing colon", explain("RCPT TO <x4@example.org>"))
	assert.Contains(t, explain("RCPT TO <x5@example.org>"), "colon")
}
