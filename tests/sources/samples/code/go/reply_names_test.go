package a
const syntaxReply = "501 5.5.4 Syntax error"
const (
	replyOK = "250 OK"
	replyDenied = "550 5.7.1 no"
)
func TestA(t *testing.T) {
	if got := s.line("MAIL FROM:a@x.example"); got != syntaxReply {
		t.Errorf("got %q", got)
	}
	if got := s.line("MAIL FROM:a@x.example"); got != replyOK {
		t.Errorf("got %q", got)
	}
	if got := s.line("MAIL FROM:a@x.example"); got != replyDenied {
		t.Errorf("got %q", got)
	}
	assert.Equal(t, syntaxReply, s.line("MAIL FROM:a@x.example"))
	assert.Equal(t, replyOK, s.line("MAIL FROM:a@x.example"))
}
