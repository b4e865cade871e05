package a
func TestA(t *testing.T) {
	if got := run("MAIL FROM:<>", "RCPT TO:a@x.example")[1]; got != "501 x" {
		t.Error(got)
	}
	assert.Equal(t, []string{"250 ok", "501 x"}, run("MAIL FROM:<>", "RCPT TO:a@x.example"))
	assert.Equal(t, "501 x", run("MAIL FROM:<>", "RCPT TO:a@x.example")[1])
	assert.Equal(t, "250 x", run("MAIL FROM:<>", "RCPT TO:a@x.example")[1])
	assert.Equal(t, "501 x", run("MAIL FROM:x@x.example", "RCPT TO:<a@x.example>")[1])
}
