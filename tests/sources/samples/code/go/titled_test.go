package smtp

func TestInvalidCommand(t *testing.T) {
	feed("RCPT TO:r1@x.example")
}

func TestCommand(t *testing.T) {
	feed("RCPT TO:t1@x.example")
	reply := feed("RCPT TO:n1@x.example")
	So(reply.Status, ShouldEqual, 550)
	So(reply.Lines(), ShouldResemble, []string{"550 Invalid syntax in RCPT command\r\n"})
	reply = feed("RCPT TO:<t2@@x.example>")
	So(reply.Lines(), ShouldResemble, []string{"250 ok\r\n"})
}

func FuzzFeed(f *testing.F) {
	f.Add("RCPT TO:n2@x.example")
	for _, line := range []string{"MAIL FROM: <n3@x.example>", "RCPT TO:n4@x.example"} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) { feed(line) })
}

func TestA(t *testing.T) {
	check(t, "rejects a blank", "MAIL FROM: <x1@example.com>")
	runCase("bad bracket", `MAIL FROM:x2@example.com`)
	runCase("fine", `MAIL FROM:told3@example.com`)
}
