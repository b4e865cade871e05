package m
func TestX(t *testing.T) {
	for _, tt := range []struct{ in string; wantErr bool; wantFail int }{
		{"MAIL FROM:<a@@b.example>", true, 0},
		{"MAIL FROM:<sound@@b.example>", false, 0},
		{in: "MAIL FROM:<b@@b.example>", wantErr: true},
		{in: "MAIL FROM:<c@@b.example>", wantFail: 1},
		{in: "MAIL FROM:<d@@b.example>", err: errSyntax},
		{in: "MAIL FROM:<e@@b.example>", err: nil},
		{name: "invalid sender", in: "MAIL FROM:<f@@b.example>"},
		{name: "sender", in: "MAIL FROM:<g@@b.example>"},
	} {}
	err = parse("MAIL FROM:<h@@b.example>")
	fmt.Fprintf(conn, "RCPT TO:<i@@b.example>\r\n")
	c.check(fmt.Sprintf("MAIL FROM:<%s> SIZE=a", from), errMail)
}
