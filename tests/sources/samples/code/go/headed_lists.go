package main

type Command struct {
	Verb string
	Args []string
}

func (c Command) bytes() []byte { return []byte(c.Verb + strings.Join(c.Args, " ") + "\r\n") }

func run(conn net.Conn, to string) {
	for _, c := range []Command{
		{"EHLO ", []string{"a.example"}},
		Command{"MAIL FROM:", []string{"<>", "BODY=8BITMIME"}},
		Command{"RCPT TO:", []string{"<" + to + ">", "NOTIFY=NEVER"}},
		Command{"RCPT TO:", []string{"<a@b.example>", "NOTIFY=NEVER"}},
		Command{"RCPT TO:", []string{"a@b.example"}},
		Command{"RCPT TO:", []string{"<a@b.example>", "NOTIFY=NEVER,DELAY"}},
		Command{"RCPT TO:", nil},
	} {
		conn.Write(c.bytes())
	}
}
