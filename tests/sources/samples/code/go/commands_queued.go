package m

type step struct{ cmd, arg string }

func (s step) line() string { return s.cmd + s.arg + "\r\n" }

var steps = []step{
	{"MAIL FROM:", "<a@x.example>"},
	{"RCPT TO:", "a@x.example"},
	{"RCPT TO:", "<a@x.example> NOTIFY=ALWAYS"},
	{cmd: "RCPT TO:", arg: "<a@x.example>"},
	{cmd: "RCPT TO:", arg: "b@x.example"},
}

type Builder struct{ parts []string }

func (b *Builder) Verb(s string) *Builder { b.parts = append(b.parts, s); return b }
func (b *Builder) Path(s string) *Builder { b.parts = append(b.parts, "<"+s+">"); return b }
func (b *Builder) String() string         { return strings.Join(b.parts, "") + "\r\n" }

func f(conn net.Conn, a string) {
	io.WriteString(conn, new(Builder).Verb("RCPT TO:").Path("a@x.example").String())
	io.WriteString(conn, new(Builder).Verb("RCPT TO:").Path("<a@x.example>").String())
	io.WriteString(conn, new(Builder).Verb("RCPT TO: ").Path("a@x.example").String())
	for _, s := range steps {
		io.WriteString(conn, s.line())
	}
	cmds := []string{"MAIL FROM:<" + a + ">", "RCPT TO:" + a, "DATA"}
	io.WriteString(conn, strings.Join(cmds, "\r\n")+"\r\n")
	lines := []string{"MAIL FROM:<" + a + ">", "RCPT TO:<" + a + ">", "DATA"}
	io.WriteString(conn, strings.Join(lines, "\n")+"\n")
}

type nothing struct{}
