package a

var refusals = map[string]int{
	"MAIL FROM: <a@b.example>": 501,
	"RCPT TO: <a@b.example>":   553,
}

func TestA(t *testing.T) {
	want := "MAIL FROM: <a@b.example>\r\n"
	if got != "MAIL FROM: <a@b.example>\r\n" {
		t.Fatal(got)
	}
	expect := []string{"MAIL FROM: <a@b.example>"}
	assert.Equal(t, "MAIL FROM: <a@b.example>\r\n", got)
	mock.ExpectWrite("MAIL FROM: <a@b.example>\r\n")
	if !strings.Contains(buf.String(), "MAIL FROM: <a@b.example>") {
		t.Fatal("no")
	}
}
func TestB(t *testing.T) {
	if err := c.cmd("MAIL FROM: <a@b.example>\r\n"); err != nil {
		t.Fatal(err)
	}
	expectReply(t, c, "MAIL FROM: <a@b.example>\r\n", 250)
	wanted := map[string]int{"MAIL FROM: <a@b.example>\r\n": 250}
}
