package smtp_test

func TestRcpt(t *testing.T) {
	err := _sut.Rcpt("Care <a@b.example>")
	if err := s.Rcpt("Care <a@b.example>"); err == nil {
		t.Fatal("taken")
	}
	s.Rcpt("Care <a@b.example>")
}
