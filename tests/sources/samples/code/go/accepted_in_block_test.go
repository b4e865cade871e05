package a
func TestCommandLine(t *testing.T) {
	cmd, err := ParseCommand("MAIL FROM:<alice@mailgate.example> AUTH=alice+40mailgate.example")
	if err != nil || cmd.Verb != "MAIL" {
		t.Fatalf("MAIL FROM: %v", err)
	}
	if _, err := ParseCommand("MAIL FROM:<alice@mailgate.example> ENVID=run=7"); err != nil {
		t.Fatalf("ENVID: %v", err)
	}
	if _, err := ParseCommand("MAIL FROM:<alice@mailgate.example> RET=BOTH"); err == nil {
		t.Fatal("RET=BOTH was taken")
	}
}
