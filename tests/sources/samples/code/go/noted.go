package m
func f() {
	tr.LazyPrintf("RCPT TO: <%s>", to)
	entries = append(entries, "MAIL FROM: <"+x+">")
	commands = append(commands, "MAIL FROM: <"+x+">")
}
