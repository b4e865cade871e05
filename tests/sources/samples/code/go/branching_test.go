package x
func TestA(t *testing.T) {
	if _, err := Parse("MAIL FROM: <ann@x.example>"); err == nil { t.Fatal("want error") }
	if _, err := Parse("RCPT TO: <ann@x.example>"); err != nil { t.Fatal(err) }
	switch r := send("RCPT TO:ann@x.example"); r.Code { case 501: default: t.Fatal(r) }
	for _, tt := range []struct{ c, s string }{{"MAIL FROM: <ann@x.example>", "501 "}, {"RCPT TO: <b@x.example>", "250"}} { }
}
