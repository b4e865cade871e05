const (
	codeOK = 250
	codeSyntax = 501
)
var wantSyntax = []string{"501 5.5.4"}
func TestA(t *testing.T) {
	require.Equal(t, codeSyntax, say("MAIL FROM:a@x.example"))
	require.Equal(t, codeOK, say("MAIL FROM:a@x.example"))
	require.Contains(t, []int{501, 553}, say("MAIL FROM:a@x.example"))
	script(t, "MAIL FROM:<>", "250", "RCPT TO:a@x.example", "501")
	script(t, "MAIL FROM:<>", "250", "RCPT TO:a@x.example", "250")
	if got := talk("MAIL FROM:<>", "RCPT TO:a@x.example"); got[1] != codeSyntax {
		t.Fatal(got)
	}
	if got := talk("MAIL FROM:<>", "RCPT TO:a@x.example"); got[1] != codeOK {
		t.Fatal(got)
	}
	if got := talk("MAIL FROM:<>", "RCPT TO:a@x.example"); !reflect.DeepEqual(got, []int{250, 501}) {
		t.Fatal(got)
	}
	got := talk("MAIL FROM:<>", "RCPT TO:a@x.example")
	require.Equal(t, []int{250, 501}, got)
}
